namespace StaticNews.Engine.Prose.Blocks;

/// <summary>The names of blocks as authors write them behind the colons.</summary>
internal static class BlockNames
{
    public static readonly ImmutableArray<string> All = ["gallery", "factbox", "quote", "timeline", "liveblog"];

    /// <summary>With the chart, which holds no text and is read by a parser of its own.</summary>
    public static readonly ImmutableArray<string> Known = [.. All, "chart"];

    /// <summary>What a name that is none may stand for: the same in Korean, or the nearest; null where nothing is near.</summary>
    public static string? Meant(string name) => name switch
    {
        "설명상자" or "상자" or "팩트박스" or "알아보기" => "factbox",
        "사진모음" or "갤러리" or "화보" or "사진" => "gallery",
        "인용" or "인용문" or "말" => "quote",
        "일지" or "연표" or "타임라인" => "timeline",
        "실시간" or "라이브" or "속보" => "liveblog",
        "막대" or "그래프" or "차트" or "선" or "누적" or "graph" or "bar" or "line" or "stacked" => "chart",
        _ => Nearest.Find(name, Known),
    };

    /// <param name="name">In any case.</param>
    public static BlockKind KindOf(string name) => name.ToLowerInvariant() switch
    {
        "gallery" => BlockKind.Gallery,
        "factbox" => BlockKind.Factbox,
        "quote" => BlockKind.Quote,
        "timeline" => BlockKind.Timeline,
        "liveblog" => BlockKind.Liveblog,
        _ => BlockKind.Plain,
    };
}
