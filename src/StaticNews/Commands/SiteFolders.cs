namespace StaticNews.Commands;

/// <summary>The folders of a site, as absolute paths.</summary>
/// <param name="Theme">Null: the default theme inside the program.</param>
internal sealed record SiteFolders(string Input, string? Theme, string Output, string Cache)
{
    private const string SettingsFile = "site.yml";

    // Below the input folder, what is read as content; a site must not be made in the middle of it.
    private static readonly string[] ContentFolders = ["articles", "reporters", "pages", "images", "files", "theme", "ads"];

    /// <summary>The input folder that a person in this folder means: going up, the first input/ with a site.yml, or the first folder with one; null when there is none.</summary>
    public static string? FindInput(string currentFolder)
    {
        for (var folder = currentFolder; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var input = Path.Combine(folder, "input");
            if (File.Exists(Path.Combine(input, SettingsFile))) return input;
            if (File.Exists(Path.Combine(folder, SettingsFile))) return folder;
        }

        return null;
    }

    /// <summary>The theme beside the input folder, or null when there is none.</summary>
    public static string? FindTheme(string input)
    {
        var theme = Path.Combine(Parent(input), "theme");
        return Directory.Exists(Path.Combine(theme, "layouts")) ? theme : null;
    }

    /// <summary>Where a site goes when nobody says where.</summary>
    public static string DefaultOutput(string input) => Path.Combine(Parent(input), "output");

    /// <summary>Where memos of earlier builds lie when nobody says where: hidden, so never content.</summary>
    public static string DefaultCache(string input) => Path.Combine(input, ".staticnews");

    /// <summary>Whether the site would be written over or into what it is made from.</summary>
    public bool OutputOverlapsSources =>
        IsWithin(Input, Output)
        || (Theme is not null && (IsWithin(Theme, Output) || IsWithin(Output, Theme)))
        || IsContent(Output);

    /// <summary>Whether the cache would lie in what is read or in what is written.</summary>
    public bool CacheOverlapsSite =>
        IsWithin(Cache, Output) || (Theme is not null && IsWithin(Cache, Theme)) || IsContent(Cache);

    private bool IsContent(string folder) => Array.Exists(ContentFolders, name => IsWithin(folder, Path.Combine(Input, name)));

    private static string Parent(string folder) => Path.GetDirectoryName(folder) ?? folder;

    private static bool IsWithin(string folder, string parent)
    {
        var relative = Path.GetRelativePath(parent, folder);
        return relative is not ".." && !relative.StartsWith("../", StringComparison.Ordinal)
            && !relative.StartsWith("..\\", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
    }
}
