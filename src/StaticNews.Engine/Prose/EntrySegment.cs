using StaticNews.Engine.Prose.Blocks;

namespace StaticNews.Engine.Prose;

/// <summary>An entry of a timeline or a live blog with its pieces; its title is a run of HTML, or empty.</summary>
internal sealed record EntrySegment(BlockEntry Node, ImmutableArray<BodySegment> Title, ImmutableArray<BodySegment> Content);
