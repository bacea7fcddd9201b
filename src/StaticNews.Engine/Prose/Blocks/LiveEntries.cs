using Markdig.Syntax;

namespace StaticNews.Engine.Prose.Blocks;

/// <summary>Makes entries of a live blog's headings that start with a time, each with what follows it, the newest first as far as their texts say.</summary>
internal static class LiveEntries
{
    /// <summary>Before headings get their ids: those of entries come from their times.</summary>
    public static void Make(NewsroomBlock live, BodyReport report)
    {
        var blocks = live.ToArray();
        live.Clear();
        var level = 0;
        BlockEntry? current = null;
        var entries = new List<BlockEntry>();
        foreach (var block in blocks)
        {
            if (block is HeadingBlock { Inline: { } line } heading)
            {
                var text = PlainText.Of(line);
                if (WrittenMoment.TryRead(text, out var moment) && moment.Time is not null)
                {
                    if (level == 0) level = heading.Level;
                    current = new BlockEntry { Label = text[..moment.Length], Moment = moment, Head = heading, Place = report.PlaceOf(heading.Span) };
                    entries.Add(current);
                }
                else if (current is null ? StartsLikeTime(text) : heading.Level <= level)
                {
                    report.Add(StartsLikeTime(text) ? SlipRules.ImpossibleTime : BlockRules.UntimedHeading, heading.Span, [text]);
                }
            }

            (current ?? (ContainerBlock)live).Add(block);
        }

        if (entries.Count == 0)
        {
            report.Add(BlockRules.LiveblogWithoutEntries, live.Span);
            live.Kind = BlockKind.Plain;
            return;
        }

        // Whichever way the desk writes, what came later in the same minute was written at the same end.
        LiveDays.Settle(entries, report);
        GiveIds(entries);
        for (var i = entries.Count - 1; i >= 0; i--) live.Add(entries[i]);
    }

    /// <summary>After headings got their ids.</summary>
    public static void TakeTimes(NewsroomBlock live)
    {
        foreach (var block in live)
        {
            if (block is BlockEntry { Head.Inline: { } line } entry) EntryLabel.Take(line, entry);
        }
    }

    private static bool StartsLikeTime(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && digits + 2 < text.Length && text[digits] == ':' && char.IsAsciiDigit(text[digits + 1]);
    }

    /// <param name="entries">The oldest first, so that an entry added later takes no other's id.</param>
    private static void GiveIds(List<BlockEntry> entries)
    {
        var names = new AnchorNames();
        foreach (var entry in entries)
        {
            if (AuthorAttributes.IdOf(entry.Head!) is not null) continue;
            var moment = entry.Moment!.Value;
            var day = moment.Year is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{moment.Year:D4}{moment.Month:D2}{moment.Day:D2}-");
            AuthorAttributes.SetId(entry.Head!, names.Claim(string.Create(CultureInfo.InvariantCulture, $"live-{day}{moment.Time:hhmm}")));
        }
    }
}
