using StaticNews.Engine.Shared.Terms;

namespace StaticNews.Engine.Indexing.Related;

/// <summary>Tells a rewrite of a piece (종합, 2보, the same text filed again) from another piece: a reader of one has read the other.</summary>
internal sealed class RewriteCheck(ImmutableArray<Article> oldestFirst, TermPostings postings)
{
    private const int FewestTerms = 24;
    private const int Days = 3;

    // Pieces of one form (prices, weather, results) share most of their words and are no rewrites: within days much, later nearly all must be the same.
    private const int SharedPercent = 60;
    private const int SharedPercentLater = 92;

    public bool IsRewrite(int number, int other)
    {
        var (article, another) = (oldestFirst[number - 1], oldestFirst[other - 1]);
        // The parts of a series are pieces of their own, however alike they are named.
        if (article.Series is not null && ReferenceEquals(article.Series, another.Series)) return false;
        var (left, right) = (postings.ComparedOf(number), postings.ComparedOf(other));
        var fewer = Math.Min(left.Terms.Length, right.Terms.Length);
        var isSoon = RelatedScore.DaysBetween(article, another) <= Days;
        var percent = isSoon ? SharedPercent : SharedPercentLater;
        if (fewer >= FewestTerms && ArticleTerms.Share(left.Terms, right.Terms, (fewer * percent + 99) / 100)) return true;
        return isSoon && IsSameHeadline(article.Card.Title, another.Card.Title);
    }

    private static bool IsSameHeadline(string left, string right)
    {
        var mine = new HeadlineLetters(left);
        var theirs = new HeadlineLetters(right);
        var any = false;
        while (true)
        {
            var (letter, other) = (mine.Next(), theirs.Next());
            if (letter != other) return false;
            if (letter == '\0') return any;
            any = true;
        }
    }
}
