namespace StaticNews.Engine.Indexing.Related;

/// <summary>The score of one article under another, in the parts that the words do not explain.</summary>
/// <param name="Text">Points of words and tags.</param>
/// <param name="Age">What the days between them take away; never above zero.</param>
internal readonly record struct RelatedScore(long Text, long Story, long Series, long Section, long Age)
{
    private const int DaysToHalve = 365;

    public long Total => Text + Story + Series + Section + Age;

    /// <summary>The most that a shared story and series together may add, with what the section adds to it.</summary>
    public static long HighestBonus(long ownPoints) => ownPoints * 3 / 10 + 3;

    /// <summary>Members of a running story lead to each other however long ago they were.</summary>
    public static RelatedScore Of(Article article, Article other, long ownPoints, long text)
    {
        var isSameStory = article.Story is not null && ReferenceEquals(article.Story, other.Story);
        var isSameSeries = article.Series is not null && ReferenceEquals(article.Series, other.Series);
        var isSameSection = article.Section is not null && ReferenceEquals(article.Section, other.Section);
        var story = isSameStory ? ownPoints * 3 / 20 + 1 : 0;
        var series = isSameSeries ? ownPoints / 10 + 1 : 0;
        var section = isSameSection ? (text + series) / 10 : 0;
        var total = text + series + section;
        return new(text, story, series, section, isSameStory ? 0 : total * DaysToHalve / (DaysToHalve + DaysBetween(article, other)) - total);
    }

    public static long DaysBetween(Article article, Article other) =>
        Math.Abs(article.Published.UtcTicks - other.Published.UtcTicks) / TimeSpan.TicksPerDay;
}
