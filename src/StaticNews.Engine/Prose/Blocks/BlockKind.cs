namespace StaticNews.Engine.Prose.Blocks;

/// <summary>What a newsroom block is.</summary>
internal enum BlockKind
{
    /// <summary>Nothing of its own: what is in it is ordinary text.</summary>
    Plain,
    Gallery,
    Factbox,
    Quote,
    Timeline,
    Liveblog,
}
