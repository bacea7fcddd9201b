using System.Text;

namespace StaticNews.Engine.Shared.Text;

/// <summary>A name as one segment of a url: it keeps its Hangul, in NFC, at most 255 bytes, and is a legal file name everywhere.</summary>
public static class Slug
{
    /// <summary>The segment; empty when nothing of the name can stand in one.</summary>
    public static string Of(string name)
    {
        var builder = new StringBuilder(name.Length);
        foreach (var c in Nfc.Normalize(name).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c) || c is '_' or '.') builder.Append(c);
            else if (builder.Length > 0 && builder[^1] != '-') builder.Append('-');
        }

        return builder.ToString().Trim('-', '.');
    }
}
