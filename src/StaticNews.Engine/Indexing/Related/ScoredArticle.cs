namespace StaticNews.Engine.Indexing.Related;

/// <summary>An article that another may lead to.</summary>
/// <param name="Score">0 where it only fills a place.</param>
/// <param name="OwnPoints">What the other would score with itself.</param>
internal readonly record struct ScoredArticle(int Number, long Score, long OwnPoints)
{
    // In thousandths of what the other tells.
    private const int LeastShare = 40;

    /// <summary>How much of what the other tells is here, in thousandths.</summary>
    public long Share => OwnPoints == 0 ? 0 : Score * 1000 / OwnPoints;

    /// <summary>Whether the two have more in common than a chance resemblance.</summary>
    public bool IsTelling => Share >= LeastShare;

    /// <summary>Higher scores first, later articles before earlier ones.</summary>
    public bool IsBefore(ScoredArticle other) => Score != other.Score ? Score > other.Score : Number > other.Number;
}
