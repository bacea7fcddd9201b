using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace StaticNews.Engine.Prose;

/// <summary>Finds lines that Markdown reads as something their author can hardly have meant: headings, code and text made by accident.</summary>
internal static class LineSlips
{
    public static void Report(LeafBlock leaf, string text, BodyReport report)
    {
        if (leaf.Span.Start < 0 || leaf.Span.End >= text.Length || leaf.Span.Length < 2) return;
        var lines = text.AsSpan(leaf.Span.Start, leaf.Span.Length);
        if (leaf is HeadingBlock { IsSetext: true }) ReportHeading(leaf, lines, report);
        else if (leaf is ParagraphBlock) ReportParagraph(leaf, lines, report);
    }

    /// <summary>A paragraph that was set off by spaces, as on paper; code between Hangul is fenced by those who mean it.</summary>
    public static void ReportIndented(CodeBlock code, BodyReport report)
    {
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i].Slice;
            var first = line.AsSpan().TrimStart();
            if (first.IsEmpty) continue;
            if (IsHangul(first[0]) || first.Length > 1 && first[0] is '“' or '"' or '‘' or '◇' && IsHangul(first[1])) report.Add(SlipRules.AccidentalCode, line.End + 1 - first.Length, 1);
            return;
        }
    }

    private static void ReportHeading(LeafBlock heading, ReadOnlySpan<char> lines, BodyReport report)
    {
        var under = lines.TrimEnd().LastIndexOf('\n');
        if (under < 0 || IsFrontMatter(heading, lines)) return;
        var words = lines[..under].TrimEnd();
        if (!words.Contains('\n') && words is not [.., '.' or '?' or '!' or '”' or '"']) return;
        var rule = lines[(under + 1)..].Trim();
        report.Add(SlipRules.AccidentalHeading, heading.Span.Start + under + 1, rule.Length, [rule.Length > 3 ? rule[..3].ToString() : rule.ToString()]);
    }

    /// <summary>Front matter without its first line is reported as that.</summary>
    private static bool IsFrontMatter(LeafBlock heading, ReadOnlySpan<char> lines) =>
        heading.Parent is MarkdownDocument document && ReferenceEquals(document[0], heading) && lines.Contains(':');

    private static void ReportParagraph(LeafBlock paragraph, ReadOnlySpan<char> lines, BodyReport report)
    {
        if (paragraph.Inline is { FirstChild: null } && paragraph.TryGetAttributes() is { } attributes)
            report.Add(SlipRules.StrayAttributes, attributes.Span);
        var end = lines.IndexOf('\n');
        if (end > 0 && IsRow(lines[..end]) && lines[(end + 1)..].TrimStart() is ['|', ..]) report.Add(SlipRules.TableWithoutRule, paragraph.Span.Start, lines[..end].TrimEnd().Length);
    }

    private static bool IsRow(ReadOnlySpan<char> line) => line.Trim() is ['|', _, .., '|'] row && row[1..^1].Trim().Length > 0;

    private static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';
}
