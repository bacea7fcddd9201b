using System.Buffers;
using Markdig.Syntax.Inlines;

namespace StaticNews.Engine.Prose;

/// <summary>Finds what was meant as a footnote, a link, a picture or emphasis and is shown as it was typed, since a part of it is missing.</summary>
internal static class LeftoverMarks
{
    private const int LongestLine = 300;

    private static readonly SearchValues<char> Signs = SearchValues.Create("[]!*~<_");

    /// <param name="hasDefinitions">Whether the body gives addresses that `[text][name]` may refer to.</param>
    public static void Report(LiteralInline literal, string text, bool hasDefinitions, BodyReport report)
    {
        // Words that come from HTML stand at no place of their own.
        var (start, length) = (literal.Span.Start, literal.Content.Length);
        if (start < 0 || start >= text.Length || !text.AsSpan(start).StartsWith(literal.Content.AsSpan(), StringComparison.Ordinal)) return;
        var shown = text.AsSpan(start, Math.Min(length + 1, text.Length - start));
        for (var at = 0; at + 1 < shown.Length; at++)
        {
            var next = shown[at..].IndexOfAny(Signs);
            if (next < 0) return;
            at += next;
            if (at + 1 == shown.Length) return;
            var place = start + at;
            if (place > 0 && text[place - 1] == '\\') continue;
            var line = LineFrom(text, place);
            if (shown[at] is '_')
            {
                if (UnderscoresBeforeHangul(text, place, line) is > 0 and var typed) report.Add(SlipRules.UnderscoreEmphasis, place, typed, [line[..typed].ToString(), line[1] == '_' ? "**" : "*"]);
                at += line.IndexOfAnyExcept('_') is > 0 and var signs ? signs - 1 : line.Length;
            }
            else if (shown[at] is '*' or '~')
            {
                if (OpensEmphasis(text, place, line)) report.Add(MarkupRules.LeftoverEmphasis, place, 2, [line[..2].ToString()]);
                at += line.IndexOfAnyExcept(shown[at]) is > 0 and var run ? run - 1 : line.Length;
            }
            else if (Fault(line, text, place, hasDefinitions) is { } fault)
            {
                report.Add(fault.Rule, place, fault.Length, [line[..fault.Length].ToString()]);
                if (fault.Rule == MarkupRules.WikiLink) at += fault.Length - 1;
            }
        }
    }

    /// <summary>What opened a link or a picture that never came about.</summary>
    public static void Report(LinkDelimiterInline delimiter, string text, bool hasDefinitions, BodyReport report)
    {
        var place = delimiter.Span.Start;
        if (place < 0 || place >= text.Length || text[place] is not ('[' or '!')) return;
        if (Fault(LineFrom(text, place), text, place, hasDefinitions) is { } fault) report.Add(fault.Rule, place, fault.Length, [text.Substring(place, fault.Length)]);
    }

    private static (DiagnosticRule Rule, int Length)? Fault(ReadOnlySpan<char> line, string text, int place, bool hasDefinitions)
    {
        switch (line[0])
        {
            case '[' when line.StartsWith("[^", StringComparison.Ordinal):
                return line.IndexOf(']') is > 2 and var end && !line[..end].Contains(' ') ? (TextRules.UndefinedFootnote, end + 1) : null;
            case '[' when line.StartsWith("[[", StringComparison.Ordinal):
                return line.IndexOf("]]", StringComparison.Ordinal) is > 2 and var close && !line[2..close].Contains('[') ? (MarkupRules.WikiLink, close + 2) : null;
            case '!' when line.StartsWith("![", StringComparison.Ordinal):
                return line.IndexOf("](", StringComparison.Ordinal) > 0 || line.IndexOf("][", StringComparison.Ordinal) > 0 ? (TextRules.BrokenLink, 2) : null;
            case '<':
                return line.IndexOf('>') is > 0 and var tag && line[..tag].EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? (TextRules.BrokenLink, tag + 1) : null;
            case ']' when line.StartsWith("](", StringComparison.Ordinal) || line.StartsWith("] (", StringComparison.Ordinal):
                return NamesFile(line) && !IsOfPicture(text, place) ? (TextRules.BrokenLink, 2) : null;
            case ']' when hasDefinitions && line.StartsWith("][", StringComparison.Ordinal):
                return line[2..].Contains(']') && !IsOfPicture(text, place) ? (TextRules.BrokenLink, 2) : null;
            default:
                return null;
        }
    }

    /// <summary>Exactly two signs before a word: 김** and 좋아요~~ end theirs.</summary>
    private static bool OpensEmphasis(string text, int place, ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || line[1] != line[0] || line[2] == line[0]) return false;
        if (place > 0 && !char.IsWhiteSpace(text[place - 1]) && text[place - 1] is not ('(' or '“' or '‘' or '"' or '\'')) return false;
        return !char.IsWhiteSpace(line[2]) || line[0] == '*' && line[2..].IndexOf(" **", StringComparison.Ordinal) > 0;
    }

    /// <summary>The length of _글_ or __글__ at the start of the line where Hangul follows, which the standard takes for a name such as snake_case; else 0.</summary>
    private static int UnderscoresBeforeHangul(string text, int place, ReadOnlySpan<char> line)
    {
        if (place > 0 && !char.IsWhiteSpace(text[place - 1]) && text[place - 1] is not ('(' or '“' or '‘' or '"' or '\'')) return 0;
        var signs = line.IndexOfAnyExcept('_');
        if (signs is not (1 or 2) || char.IsWhiteSpace(line[signs])) return 0;
        var close = line[signs..].IndexOf(line[..signs], StringComparison.Ordinal);
        if (close < 1) return 0;
        var end = close + 2 * signs;
        return end < line.Length && line[end] is >= '\uAC00' and <= '\uD7A3' && !char.IsWhiteSpace(line[signs + close - 1]) ? end : 0;
    }

    private static bool IsOfPicture(string text, int place)
    {
        var open = text.LastIndexOf('[', place, Math.Min(place + 1, LongestLine));
        return open > 0 && text[open - 1] == '!';
    }

    private static ReadOnlySpan<char> LineFrom(string text, int place)
    {
        var rest = text.AsSpan(place, Math.Min(LongestLine, text.Length - place));
        var end = rest.IndexOfAny('\n', '\r');
        return end < 0 ? rest : rest[..end];
    }

    /// <summary>In running text brackets and parentheses follow each other too: [편집자주](원문 그대로).</summary>
    private static bool NamesFile(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(')', '\n');
        var inside = end < 0 ? rest : rest[..end];
        if (inside.Contains('/') || inside.Contains(".md", StringComparison.OrdinalIgnoreCase)) return true;
        foreach (var range in inside.Split(' '))
        {
            if (PictureAddress.HasPictureEnding(inside[range])) return true;
        }

        return false;
    }
}
