using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>Finds attributes in single quotes, and values printed into attributes without quotes: escaping relies on double ones.</summary>
internal static class AttributeLint
{
    public static void Check(ThemeText source, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var text = source.Text;
        var at = 0;
        while (at < text.Length)
        {
            if (Is(text, at, "{{")) at = CodeText.AfterBlock(text, at);
            else if (Is(text, at, "<!--")) at = After(text, at, "-->");
            else if (text[at] == '<' && at + 1 < text.Length && char.IsAsciiLetter(text[at + 1])) at = ReadTag(source, at, diagnostics);
            else at++;
        }
    }

    private static int ReadTag(ThemeText source, int at, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var text = source.Text;
        var name = at + 1;
        while (at < text.Length && text[at] != '>')
        {
            if (Is(text, at, "{{")) at = CodeText.AfterBlock(text, at);
            else if (text[at] == '"') at = AfterQuoted(text, at);
            else if (text[at] == '=') at = ReadValue(source, at + 1, diagnostics);
            else at++;
        }

        var isScript = string.Compare(text, name, "script", 0, 6, StringComparison.OrdinalIgnoreCase) == 0;
        var isStyle = string.Compare(text, name, "style", 0, 5, StringComparison.OrdinalIgnoreCase) == 0;
        return isScript ? After(text, at, "</script") : isStyle ? After(text, at, "</style") : at;
    }

    private static int ReadValue(ThemeText source, int at, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var text = source.Text;
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        if (at == text.Length) return at;
        if (text[at] == '\'')
        {
            diagnostics.Add(ThemeRules.SingleQuotes.At(source.Source.At(Places.At(text, at))));
            return AfterQuoted(text, at);
        }

        if (Is(text, at, "{{"))
        {
            diagnostics.Add(ThemeRules.UnquotedAttribute.At(source.Source.At(Places.At(text, at, 2))));
            return CodeText.AfterBlock(text, at);
        }

        return at;
    }

    private static int AfterQuoted(string text, int at)
    {
        var quote = text[at++];
        while (at < text.Length && text[at] != quote) at = Is(text, at, "{{") ? CodeText.AfterBlock(text, at) : at + 1;
        return Math.Min(at + 1, text.Length);
    }

    private static bool Is(string text, int at, string token) => string.CompareOrdinal(text, at, token, 0, token.Length) == 0;

    private static int After(string text, int at, string token)
    {
        var found = text.IndexOf(token, at, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? text.Length : found + token.Length;
    }
}
