using System.Text;

namespace StaticNews.Engine.Shared.Yaml;

/// <summary>Text → a value of YAML that reads back as that text, here and in every other reader: plain where that is safe, else in quotes.</summary>
public static class YamlValue
{
    private static readonly FrozenSet<string> NotText = FrozenSet.ToFrozenSet(
        ["true", "false", "yes", "no", "on", "off", "y", "n", "null", "~"], StringComparer.OrdinalIgnoreCase);

    /// <summary>A line of text as people type or paste it: NFC, without control and direction characters, one space where there were several.</summary>
    public static string Clean(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in Nfc.Normalize(text).EnumerateRunes())
        {
            if (rune.IsBmp && DirectionControls.All.Contains((char)rune.Value, StringComparison.Ordinal)) continue;
            if (rune.Value is 0xFEFF or 0xFFFE or 0xFFFF || rune == Rune.ReplacementChar) continue;
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune)) line.Append(rune.ToString());
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }

        // What was taken out may have stood between letters that join.
        var clean = Nfc.Normalize(line.ToString().TrimEnd());
        return YamlText.IsBlank(clean) ? "" : clean;
    }

    /// <summary>One line of clean text as the value of a key.</summary>
    public static string Of(string text) => IsPlain(text) ? text : YamlScan.Quoted(text);

    /// <summary>Several as a list in brackets.</summary>
    public static string ListOf(IEnumerable<string> texts) =>
        $"[{string.Join(", ", texts.Select(static text => IsPlain(text) && PlainValue.IsList($"[{text}]") && text[0] is not ('“' or '‘') && !text.Contains(',', StringComparison.Ordinal) ? text : YamlScan.Quoted(text)))}]";

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || PlainValue.Read(text) != text || text[0] is '"' or '\'') return false;
        return !NotText.Contains(text) && !IsNumberOrDate(text) && !text.StartsWith("---", StringComparison.Ordinal) && !text.StartsWith("...", StringComparison.Ordinal);
    }

    // Other readers see numbers, times and dates in these.
    private static bool IsNumberOrDate(string text) => (char.IsAsciiDigit(text[0]) || text[0] is '+' or '.') && Ascii.IsValid(text);
}
