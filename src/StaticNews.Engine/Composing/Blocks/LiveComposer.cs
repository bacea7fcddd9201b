using StaticNews.Engine.Prose;
using StaticNews.Engine.Prose.Blocks;

namespace StaticNews.Engine.Composing.Blocks;

/// <summary>Gives the entries of a live blog their moments and puts the newest first.</summary>
internal static class LiveComposer
{
    /// <param name="entries">As near to the newest first as their texts alone say; those of the same minute stay in this order.</param>
    public static ImmutableArray<LiveEntry> Compose(
        ImmutableArray<EntrySegment> entries, BodySurroundings surroundings, Func<ImmutableArray<BodySegment>, ImmutableArray<BodyPart>> partsOf)
    {
        var day = surroundings.Published is { } published ? surroundings.Zone.Show(published).Date : (DateTime?)null;
        var composed = new List<LiveEntry>(entries.Length);
        foreach (var (node, title, content) in entries)
        {
            var id = AuthorAttributes.IdOf(node.Head!)!;
            var time = MomentOf(node, day, surroundings);
            if (time is null) surroundings.Report(node.Place, BlockRules.EntryWithoutDay, node.Label);
            var titleHtml = title.IsEmpty ? null : ((BodySegment.Run)title[0]).Html;
            composed.Add(new LiveEntry(id, $"{surroundings.OwnUrl}#{UrlText.EncodePath(id)}", node.Label, time, titleHtml, partsOf(content)));
        }

        return [.. composed.OrderByDescending(static entry => entry.Time ?? DateTimeOffset.MinValue)];
    }

    private static DateTimeOffset? MomentOf(BlockEntry entry, DateTime? articleDay, BodySurroundings surroundings)
    {
        var moment = entry.Moment!.Value;
        var day = moment is { Year: { } year, Month: { } month, Day: { } date } ? new DateOnly(year, month, date) : entry.Day;
        var known = day?.ToDateTime(TimeOnly.MinValue) ?? articleDay?.AddDays(entry.DaysLater);
        return known is { } midnight ? surroundings.Zone.At(midnight + moment.Time!.Value) : null;
    }
}
