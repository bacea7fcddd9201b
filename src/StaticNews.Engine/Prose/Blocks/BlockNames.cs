namespace StaticNews.Engine.Prose.Blocks;

/// <summary>The names of blocks as authors write them behind the colons.</summary>
internal static class BlockNames
{
    public static readonly ImmutableArray<string> All = ["gallery", "factbox", "quote", "timeline", "liveblog"];

    /// <summary>With the chart, which holds no text and is read by a parser of its own.</summary>
    public static readonly ImmutableArray<string> Known = [.. All, "chart"];

    public static BlockKind KindOf(string name) => name switch
    {
        "gallery" => BlockKind.Gallery,
        "factbox" => BlockKind.Factbox,
        "quote" => BlockKind.Quote,
        "timeline" => BlockKind.Timeline,
        "liveblog" => BlockKind.Liveblog,
        _ => BlockKind.Plain,
    };
}
