using System.Text;

namespace StaticNews.Engine.Prose;

/// <summary>A heading's text as the id that links to it name: its letters and digits, Hangul among them, with hyphens between words.</summary>
internal static class HeadingId
{
    private const int Longest = 100;

    public static string Of(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var rune in Nfc.Normalize(text).EnumerateRunes())
        {
            if (builder.Length >= Longest) break;
            if (Rune.IsLetterOrDigit(rune) || IsMark(rune) || rune.Value == '_') builder.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (IsGap(rune) && builder.Length > 0 && builder[^1] != '-') builder.Append('-');
        }

        while (builder.Length > 0 && builder[^1] == '-') builder.Length--;
        return builder.Length == 0 ? "section" : builder.ToString();
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>White space, hyphens, and what joins words or numbers in headlines: 5·18, 3~4월, 여/야.</summary>
    private static bool IsGap(Rune rune) =>
        Rune.IsWhiteSpace(rune) || rune.Value is '-' or '–' or '—' or '·' or 'ㆍ' or '・' or '~' or '∼' or '/' or ':' or '|' or '…';
}
