using Markdig.Renderers.Html;

namespace StaticNews.Engine.Prose.Extensions;

/// <summary>Reads one attribute list. What says neither id nor class nor value, such as {a word}, is text.</summary>
internal static class AttributeListText
{
    /// <summary>No list is longer; a brace that is never closed costs no more than this.</summary>
    private const int Longest = 500;

    /// <summary>The characters of the list from { to }, or 0.</summary>
    public static int Read(ReadOnlySpan<char> text, out HtmlAttributes? attributes)
    {
        attributes = null;
        var rest = text[..Math.Min(text.Length, Longest)][1..];
        var read = new HtmlAttributes();
        var saysSomething = false;
        while (true)
        {
            rest = rest.TrimStart(" \t");
            if (rest.IsEmpty) return 0;
            if (rest[0] == '}') break;
            if (rest[0] is '#' or '.')
            {
                var word = Word(rest[1..]);
                if (word.IsEmpty) return 0;
                if (rest[0] == '#') read.Id = word.ToString();
                else read.AddClass(word.ToString());
                rest = rest[(1 + word.Length)..];
                saysSomething = true;
                continue;
            }

            var name = Name(rest);
            if (name.IsEmpty) return 0;
            rest = rest[name.Length..];
            if (rest is not ['=', ..])
            {
                if (rest.IsEmpty || rest[0] is not (' ' or '\t' or '}')) return 0;
                read.AddProperty(name.ToString(), "");
                continue;
            }

            if (!TryValue(ref rest, out var value)) return 0;
            read.AddProperty(name.ToString(), value);
            saysSomething = true;
        }

        if (!saysSomething) return 0;
        attributes = read;
        return Math.Min(text.Length, Longest) - rest.Length + 1;
    }

    private static bool TryValue(ref ReadOnlySpan<char> rest, out string value)
    {
        rest = rest[1..];
        value = "";
        if (rest.IsEmpty) return false;
        if (rest[0] is '"' or '\'')
        {
            var end = rest[1..].IndexOf(rest[0]);
            if (end < 0) return false;
            value = rest[1..(end + 1)].ToString();
            rest = rest[(end + 2)..];
            return true;
        }

        var word = Word(rest);
        value = word.ToString();
        rest = rest[word.Length..];
        return !word.IsEmpty;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetter(text[length]) || length > 0 && (char.IsAsciiDigit(text[length]) || text[length] is '-' or '_' or ':' or '.')))
            length++;
        return text[..length];
    }

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && !char.IsWhiteSpace(text[length]) && text[length] is not '}') length++;
        return text[..length];
    }
}
