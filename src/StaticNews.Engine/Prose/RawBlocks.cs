using Markdig.Syntax;

namespace StaticNews.Engine.Prose;

/// <summary>Says what is lost with a block of raw HTML that holds no words of the article; a comment that is closed loses nothing.</summary>
internal static class RawBlocks
{
    public static void Report(HtmlBlock block, BodyReport report)
    {
        var first = FirstLine(block);
        if (block.Type != HtmlBlockType.Comment)
        {
            report.Add(TextRules.DroppedHtml, block.Span.Start, first.Length, [RawTags.Shortened(first)]);
            return;
        }

        var last = block.Lines.Lines[block.Lines.Count - 1].Slice;
        var end = last.IndexOf("-->");
        if (end < 0)
        {
            report.Add(TextRules.UnclosedComment, block.Span.Start, 4);
            return;
        }

        var lost = last.Text.AsSpan(end + 3, last.End + 1 - (end + 3));
        var words = lost.TrimStart();
        if (!words.IsEmpty) report.Add(TextRules.DroppedHtml, end + 3 + lost.Length - words.Length, words.Length, [RawTags.Shortened(words)]);
    }

    private static ReadOnlySpan<char> FirstLine(HtmlBlock block) =>
        block.Lines.Count == 0 ? [] : block.Lines.Lines[0].Slice.AsSpan().Trim();
}
