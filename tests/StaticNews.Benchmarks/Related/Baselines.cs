using StaticNews.Engine.Indexing;

namespace StaticNews.Benchmarks.Related;

/// <summary>What one gets without looking at the text: two lists of earlier articles, ten at most.</summary>
internal static class Baselines
{
    /// <summary>The newest of the same section.</summary>
    public static int[][] NewestOfSection(IReadOnlyList<Article> oldestFirst) =>
        [.. oldestFirst.Select(article => oldestFirst
            .Take(article.Number - 1)
            .Where(other => other.Section is not null && ReferenceEquals(other.Section, article.Section))
            .Reverse().Take(HeldNewsroom.Picks).Select(other => other.Number).ToArray())];

    /// <summary>
    /// Shared tags at 100 points and the same year at 10, newer ones excluded, as Hugo's related content does. Its threshold is left out: it only shortens lists.
    /// </summary>
    public static int[][] SharedTags(IReadOnlyList<Article> oldestFirst) =>
        [.. oldestFirst.Select(article => oldestFirst
            .Take(article.Number - 1)
            .Select(other => (other.Number, Points: Points(article, other)))
            .Where(other => other.Points > 0)
            .OrderByDescending(other => other.Points).ThenByDescending(other => other.Number)
            .Take(HeldNewsroom.Picks).Select(other => other.Number).ToArray())];

    private static int Points(Article article, Article other)
    {
        var points = article.Published.Year == other.Published.Year ? 10 : 0;
        foreach (var tag in article.Tags)
        {
            if (other.Tags.Contains(tag)) points += 100;
        }

        return points;
    }
}
