using System.Buffers;

namespace StaticNews.Engine.Shared.Yaml;

/// <summary>Keys and values on one line that mean to YAML what they look like.</summary>
internal static class PlainValue
{
    private const int MaxKeyLength = 128;

    private static readonly SearchValues<char> NotInKey = SearchValues.Create(" \t\"'[]{},#&*!|>%@`?:\\");
    private static readonly SearchValues<char> NotInList = SearchValues.Create(":#[]{}\"'&*!|>%@`?\t\\");
    private static readonly SearchValues<char> NotAtStart = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`\t");

    /// <summary>The length of the key that the text starts with, its colon and space behind it; 0: there is none.</summary>
    public static int KeyLength(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(NotInKey);
        if (end is < 1 or > MaxKeyLength || text[end] != ':' || text[0] == '-') return 0;
        return end + 1 == text.Length || text[end + 1] == ' ' ? end : 0;
    }

    /// <summary>The text of a plain or simply quoted value; null for anything that YAML may see more in.</summary>
    public static string? Read(ReadOnlySpan<char> value)
    {
        if (value.Contains('\t')) return null;
        switch (value[0])
        {
            case '"':
                var inner = value.Length > 1 && value[^1] == '"' ? value[1..^1] : "\"";
                return inner.IndexOfAny('"', '\\') < 0 ? inner.ToString() : null;
            case '\'':
                return value.Length > 1 && value[^1] == '\'' ? Unquoted(value[1..^1]) : null;
        }

        if (NotAtStart.Contains(value[0]) || value[^1] == ':') return null;
        return value.IndexOf(": ", StringComparison.Ordinal) < 0 && value.IndexOf(" #", StringComparison.Ordinal) < 0 ? value.ToString() : null;
    }

    /// <summary>Whether the value is a list of plain texts in brackets.</summary>
    public static bool IsList(ReadOnlySpan<char> value) =>
        value.Length > 1 && value[0] == '[' && value[^1] == ']' && value[1..^1].IndexOfAny(NotInList) < 0;

    private static string? Unquoted(ReadOnlySpan<char> inner)
    {
        var text = inner.ToString();
        var quotes = inner.Count('\'');
        if (quotes == 0) return text;
        text = text.Replace("''", "'", StringComparison.Ordinal);
        return text.AsSpan().Count('\'') * 2 == quotes ? text : null;
    }
}
