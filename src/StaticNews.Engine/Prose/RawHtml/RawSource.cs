using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticNews.Engine.Prose.RawHtml;

/// <summary>The text of a body, for saying where in it a tag or an attribute stands.</summary>
internal sealed class RawSource(string text, BodyReport report)
{
    private const int Shown = 40;

    /// <summary>No tag of a sane author is longer; a quote that is never closed costs no more than this.</summary>
    private const int LongestTag = 4000;

    public BodyReport Report => report;

    /// <summary>The first line of some markup, cut where it is long.</summary>
    public static string Shortened(ReadOnlySpan<char> markup)
    {
        var line = markup.IndexOfAny('\r', '\n');
        if (line >= 0) markup = markup[..line];
        return markup.Length <= Shown ? markup.ToString() : string.Concat(markup[..Shown], "…");
    }

    /// <summary>Says something of the tag that starts here.</summary>
    public void Say(DiagnosticRule rule, int start)
    {
        var tag = text.AsSpan(start, TagEnd(start) - start).TrimEnd();
        report.Add(rule, start, tag.Length, [Shortened(tag)]);
    }

    public bool IsEndTag(int start) => text.AsSpan(start).StartsWith("</", StringComparison.Ordinal);

    /// <summary>Where a word of the tag that starts here stands; the start where it does not, since HTML may write it otherwise.</summary>
    public int PlaceOf(string word, int start)
    {
        if (word.Length == 0) return start;
        var tag = text.AsSpan(start, TagEnd(start) - start);
        for (var at = 1; at + word.Length <= tag.Length; at++)
        {
            var next = tag[at..].IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (next < 0) break;
            at += next;
            if (tag[at - 1] is '"' or '\'' or '=' or '/' || char.IsWhiteSpace(tag[at - 1])) return start + at;
        }

        return start;
    }

    /// <summary>Where an address in the tag that starts here stands: its own run of characters, else the tag.</summary>
    public SourceSpan AddressIn(int start, string address)
    {
        var at = PlaceOf(address, start);
        var length = at == start ? TagEnd(start) - start : address.Length;
        return new SourceSpan(at, Math.Max(at, at + length - 1));
    }

    /// <summary>A link or picture that is resolved as if it were written in Markdown.</summary>
    public LinkInline Link(int start, string? address, string? title, bool isPicture)
    {
        var url = address is null ? "" : WithoutBreaks(address.Trim());
        var span = AddressIn(start, url);
        return new LinkInline(url, title ?? "") { IsImage = isPicture, IsClosed = true, Title = title, Span = span, UrlSpan = span };
    }

    /// <summary>Where the next tag of this name stands.</summary>
    public int Next(string name, int from)
    {
        var at = text.IndexOf("<" + name, Math.Clamp(from, 0, text.Length), StringComparison.OrdinalIgnoreCase);
        return at < 0 ? from : at;
    }

    /// <summary>Browsers read an address over the ends of lines.</summary>
    private static string WithoutBreaks(string address) =>
        address.AsSpan().ContainsAny("\t\r\n") ? string.Concat(address.Where(c => c is not ('\t' or '\r' or '\n'))) : address;

    private int TagEnd(int start)
    {
        char? quote = null;
        var end = Math.Min(text.Length, start + LongestTag);
        for (var at = start; at < end; at++)
        {
            var c = text[at];
            if (quote is null && c == '>') return at + 1;
            if (quote is null && c is '"' or '\'') quote = c;
            else if (c == quote) quote = null;
        }

        return end;
    }
}
