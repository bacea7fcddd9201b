using System.Buffers;

namespace StaticNews.Images;

/// <summary>The root element of an SVG file, found without resolving anything: no entities, no references, no network.</summary>
internal static class SvgRoot
{
    private static readonly SearchValues<char> AfterName = SearchValues.Create(" \t\r\n/>");

    /// <summary>The attributes of the root element in order; null when the first element is not svg.</summary>
    public static List<KeyValuePair<string, string>>? AttributesOf(string text)
    {
        var rest = SkipProlog(text);
        if (rest.Length < 2 || rest[0] != '<') return null;
        rest = rest[1..];
        var nameEnd = rest.IndexOfAny(AfterName);
        if (nameEnd < 0 || !IsSvg(rest[..nameEnd])) return null;
        return Attributes(rest[nameEnd..]);
    }

    private static ReadOnlySpan<char> SkipProlog(ReadOnlySpan<char> rest)
    {
        while (true)
        {
            rest = rest.TrimStart();
            var end = rest switch
            {
                ['<', '?', ..] => After(rest, "?>"),
                ['<', '!', '-', '-', ..] => After(rest, "-->"),
                ['<', '!', ..] => AfterDoctype(rest),
                _ => 0,
            };
            if (end == 0) return rest;
            rest = rest[end..];
        }
    }

    private static int After(ReadOnlySpan<char> text, string mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? text.Length : at + mark.Length;
    }

    private static int AfterDoctype(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('>');
        var subset = text.IndexOf('[');
        if (subset < 0 || subset > end) return end < 0 ? text.Length : end + 1;
        var close = text.IndexOf(']');
        return close < 0 ? text.Length : close + After(text[close..], ">");
    }

    private static bool IsSvg(ReadOnlySpan<char> name) => name[(name.LastIndexOf(':') + 1)..].SequenceEqual("svg");

    private static List<KeyValuePair<string, string>> Attributes(ReadOnlySpan<char> rest)
    {
        var attributes = new List<KeyValuePair<string, string>>();
        while (true)
        {
            rest = rest.TrimStart();
            var equals = rest.IndexOf('=');
            var close = rest.IndexOf('>');
            if (equals < 0 || (close >= 0 && close < equals)) return attributes;
            var name = rest[..equals].Trim().ToString();
            rest = rest[(equals + 1)..].TrimStart();
            if (rest.Length == 0 || rest[0] is not ('"' or '\'')) return attributes;
            var length = rest[1..].IndexOf(rest[0]);
            if (length < 0) return attributes;
            attributes.Add(new(name, rest.Slice(1, length).ToString()));
            rest = rest[(length + 2)..];
        }
    }
}
