using Markdig.Syntax;

namespace StaticNews.Engine.Prose.Blocks;

/// <summary>Makes entries of a timeline's list items, and of its paragraphs and headings that start with a date. What follows belongs to the entry before it.</summary>
internal static class TimelineEntries
{
    public static void Make(NewsroomBlock timeline, BodyReport report)
    {
        var blocks = timeline.ToArray();
        timeline.Clear();
        BlockEntry? current = null;
        foreach (var block in blocks)
        {
            if (block is ListBlock list)
            {
                current = null;
                foreach (var item in list.ToArray()) Add(timeline, Opened((ListItemBlock)item), item, report);
                continue;
            }

            var opens = block is ParagraphBlock or HeadingBlock && (current is null || ((LeafBlock)block).Inline is { } line && EntryLabel.Has(line));
            if (current is null || opens)
            {
                current = new BlockEntry();
                current.Add(block);
                Add(timeline, current, block, report);
            }
            else
            {
                current.Add(block);
            }
        }
    }

    private static BlockEntry Opened(ListItemBlock item)
    {
        var entry = new BlockEntry();
        var blocks = item.ToArray();
        item.Clear();
        foreach (var block in blocks) entry.Add(block);
        return entry;
    }

    private static void Add(NewsroomBlock timeline, BlockEntry entry, Block source, BodyReport report)
    {
        if (entry.Count > 0 && entry[0] is LeafBlock { Inline: { } line } first)
        {
            var text = PlainText.Of(line);
            EntryLabel.Take(line, entry);
            if (entry.Moment?.Year is null && text.Length > 0) report.Add(BlockRules.UndatedEntry, source.Span, [TextCut.AtSentenceOrWord(text, 30)]);
            if (line.FirstChild is null) entry.Remove(first);
        }

        timeline.Add(entry);
    }
}
