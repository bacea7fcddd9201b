namespace StaticNews.Engine.Reading;

/// <summary>The writing desk at /admin/, and the repository that it writes to.</summary>
/// <param name="Repository">owner/name.</param>
/// <param name="Folder">The input folder in the repository: slashes within, none at its ends; empty where the repository is the input folder.</param>
/// <param name="SignIn">The service that signs editors in, or null: each brings an access token of their own.</param>
/// <param name="Script">The pinned address of the desk's script, or null: the site's own file.</param>
public sealed record AdminSetting(string Repository, string Branch, string Folder, Uri? SignIn, PinnedScript? Script)
{
    /// <summary>Where the owner puts the script, from the input folder.</summary>
    public const string OwnScript = "files/admin/sveltia-cms.js";
}
