using StaticNews.Engine.Indexing;
using StaticNews.Engine.Prose;
using StaticNews.Engine.Prose.Blocks;

namespace StaticNews.Engine.Composing.Blocks;

/// <summary>Segments of a body to its parts, block by block.</summary>
internal sealed class BlockComposer(BodySurroundings surroundings, ChartResolver charts)
{
    public ImmutableArray<BodyPart> PartsOf(ImmutableArray<BodySegment> segments)
    {
        var parts = ImmutableArray.CreateBuilder<BodyPart>(segments.Length);
        foreach (var segment in segments)
        {
            BodyPart? part = segment switch
            {
                BodySegment.Run run => new HtmlPart(run.Html),
                BodySegment.Alone alone => surroundings.Blocks[alone.Link.Index],
                BodySegment.Block block => PartOf(block),
                BodySegment.Chart chart => charts.Resolve(chart.Written),
                _ => throw new InvalidOperationException(segment.GetType().Name),
            };
            if (part is not null) parts.Add(part);
        }

        return parts.DrainToImmutable();
    }

    private BodyPart PartOf(BodySegment.Block block)
    {
        var id = block.Node.Id;
        var title = block.Node.Title.Length == 0 ? null : block.Node.Title;
        var parts = PartsOf(block.Content);
        return block.Node.Kind switch
        {
            BlockKind.Gallery => Gallery(id, title, parts),
            BlockKind.Factbox => new FactboxPart(id, title, parts),
            BlockKind.Quote => Quote(title, parts),
            BlockKind.Timeline => new TimelinePart(id, title, [.. block.Entries.Select(Dated)]),
            BlockKind.Liveblog => new LiveblogPart(id, title, parts, LiveComposer.Compose(block.Entries, surroundings, PartsOf)),
            _ => throw new InvalidOperationException(block.Node.Name),
        };
    }

    private static GalleryPart Gallery(string id, string? title, ImmutableArray<BodyPart> parts)
    {
        var pictures = ImmutableArray.CreateBuilder<Picture>(parts.Length);
        foreach (var part in parts)
        {
            if (part is FigurePart figure) pictures.Add(figure.Picture);
        }

        return new GalleryPart(id, title, pictures.DrainToImmutable(), parts.RemoveAll(static part => part is FigurePart));
    }

    private static QuotePart Quote(string? title, ImmutableArray<BodyPart> parts)
    {
        if (title is null) return new QuotePart(null, null, parts);
        var comma = title.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0) return new QuotePart(title, null, parts);
        var role = title[(comma + 1)..].Trim();
        return new QuotePart(title[..comma].Trim(), role.Length == 0 ? null : role, parts);
    }

    private TimelineEntry Dated(EntrySegment entry) =>
        new(entry.Node.Label.Length == 0 ? null : entry.Node.Label, entry.Node.Moment?.MachineText, PartsOf(entry.Content));
}
