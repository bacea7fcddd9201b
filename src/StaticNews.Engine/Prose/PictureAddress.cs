using System.Buffers;

namespace StaticNews.Engine.Prose;

/// <summary>Which addresses of a body mean a picture of the newsroom: one that is shown, or a picture file that is linked to.</summary>
internal static class PictureAddress
{
    private static readonly SearchValues<char> OfSchemes = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");
    private static readonly string[] Endings = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".svg"];

    public static bool IsOurs(BodyLink link) =>
        link.Url.Length > 0 && !HasHostOrScheme(link.Url) && (link.IsPicture || HasPictureEnding(link.Url));

    /// <summary>Whether a path ends like a picture's file.</summary>
    public static bool HasPictureEnding(ReadOnlySpan<char> path)
    {
        foreach (var ending in Endings)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Whether an address leads out of the input folder: //host, https:, data:.</summary>
    public static bool HasHostOrScheme(ReadOnlySpan<char> url)
    {
        if (url.StartsWith("//", StringComparison.Ordinal)) return true;
        var length = url.IndexOfAnyExcept(OfSchemes);
        return length > 0 && url[length] == ':' && char.IsAsciiLetter(url[0]);
    }
}
