using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace StaticNews.Engine.Prose;

/// <summary>Finds signs at the start of lines that lack the space which would make headings and lists of them, and braces left behind a heading.</summary>
internal static class LineMarks
{
    public static void Report(LeafBlock leaf, string text, BodyReport report)
    {
        if (leaf.Span.Start < 0 || leaf.Span.End >= text.Length || leaf.Span.Length < 2) return;
        if (leaf is HeadingBlock) ReportBraces(leaf, text, report);
        else if (leaf is ParagraphBlock) ReportLines(leaf, text, report);
    }

    private static void ReportLines(LeafBlock paragraph, string text, BodyReport report)
    {
        var (end, number, place, length) = (paragraph.Span.End + 1, 0, 0, 0);
        for (var at = paragraph.Span.Start; at < end;)
        {
            var line = text.AsSpan(at, end - at);
            if (line.IndexOfAny('\n', '\r') is >= 0 and var lineEnd) line = line[..lineEnd];
            var signs = line.IndexOfAnyExcept('#');
            if (signs is > 1 and <= 6 && !char.IsWhiteSpace(line[signs])) report.Add(MarkupRules.MissingSpace, at, signs, [line[..signs].ToString()]);

            // 1.글 and 2.글 below it: one such line alone may be a sentence.
            var (counted, digits) = Number(line);
            if (number == 0 || counted != number + 1)
            {
                (place, length) = (at, digits);
            }
            else if (length > 0)
            {
                report.Add(MarkupRules.MissingSpace, place, length, [text.Substring(place, length)]);
                length = 0;
            }

            number = counted;
            at += line.Length + 1;
            while (at < end && char.IsWhiteSpace(text[at])) at++;
        }
    }

    private static (int Value, int Length) Number(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        if (digits is not (1 or 2) || line[digits] is not ('.' or ')') || digits + 1 == line.Length) return default;
        if (char.IsWhiteSpace(line[digits + 1]) || char.IsAsciiDigit(line[digits + 1])) return default;
        var value = line[0] - '0';
        return (digits == 1 ? value : value * 10 + line[1] - '0', digits + 1);
    }

    private static void ReportBraces(LeafBlock heading, string text, BodyReport report)
    {
        var line = text.AsSpan(heading.Span.Start, heading.Span.Length).TrimEnd();
        if (heading.TryGetAttributes() is not null || !line.EndsWith("}", StringComparison.Ordinal)) return;
        var open = line.LastIndexOf('{');
        if (open > 0 && open + 1 < line.Length && line[open + 1] is '#' or '.' && line[open - 1] != '\\')
            report.Add(MarkupRules.LeftoverAttributes, heading.Span.Start + open, line.Length - open);
    }
}
