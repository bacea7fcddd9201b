namespace StaticNews.Engine.Indexing.Search;

/// <summary>Where in an article's head a term stands; the deck and the caption of its picture have no mark.</summary>
[Flags]
internal enum HeadMark : byte
{
    None = 0,
    Title = 1,

    /// <summary>A tag or a reporter.</summary>
    Name = 2,
}
