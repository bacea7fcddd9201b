using System.Text;

namespace StaticNews.Engine.Shared.Text;

/// <summary>Embeddings, overrides and isolates of text direction: unseen, they make a page show other words than were written.</summary>
internal static class DirectionControls
{
    /// <summary>All of them, for those who look for other characters too.</summary>
    public const string All = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private static readonly RareCharacters Searched = new(All);

    /// <summary>The text without them; the same instance when there are none.</summary>
    public static string Remove(string text)
    {
        var rest = text.AsSpan();
        if (Searched.IndexIn(rest) < 0) return text;
        var builder = new StringBuilder(text.Length);
        while (Searched.IndexIn(rest) is >= 0 and var at)
        {
            builder.Append(rest[..at]);
            rest = rest[(at + 1)..];
        }

        return builder.Append(rest).ToString();
    }
}
