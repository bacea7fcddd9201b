using StaticNews.Engine.Prose.Blocks;

namespace StaticNews.Engine.Prose;

/// <summary>A piece of a body's HTML, in order.</summary>
internal abstract record BodySegment
{
    /// <summary>Finished HTML.</summary>
    public sealed record Run(string Html) : BodySegment;

    /// <summary>The link or picture whose paragraph is handed to the theme.</summary>
    public sealed record Alone(BodyLink Link) : BodySegment;

    /// <summary>A chart as its author wrote it, whose figures are in a file.</summary>
    public sealed record Chart(BodyChart Written) : BodySegment;

    /// <summary>A block, handed to the theme with its own pieces; <paramref name="Content"/> is what stands in none of its entries.</summary>
    public sealed record Block(NewsroomBlock Node, ImmutableArray<BodySegment> Content, ImmutableArray<EntrySegment> Entries) : BodySegment;
}
