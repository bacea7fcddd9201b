using System.Text;

namespace StaticNews.Engine.Shared.Text;

/// <summary>Dates in the letters that a Korean keyboard or an editor makes of them, as plain ones.</summary>
internal static class DateText
{
    /// <summary>Wide digits and signs narrow, dashes as hyphens, 20201229 as 2020-12-29; without white space around it.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (!Ascii.IsValid(text)) text = Plain(text);
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0) digits = text.Length;
        return digits == 8 && (text.Length == 8 || text[8] is ' ' or 'T') ? $"{text[..4]}-{text[4..6]}-{text[6..]}" : text;
    }

    private static string Plain(ReadOnlySpan<char> text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            builder.Append(c switch
            {
                >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
                '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' => '-',
                _ => c,
            });
        }

        return builder.ToString();
    }
}
