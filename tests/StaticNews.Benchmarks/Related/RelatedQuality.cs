using System.Globalization;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Indexing.Related;

namespace StaticNews.Benchmarks.Related;

/// <summary>
/// How well related articles meet what the desk chose by hand, beside two baselines. The links that count are those from an article to earlier ones, in
/// front matter or body, since nobody who writes can link to what comes later; links to later ones, added afterwards, count for the follow-up alone.
/// </summary>
internal static class RelatedQuality
{
    private const int Shown = 3;

    public static int Report(string folder)
    {
        foreach (var (name, hasTags, hasGroups) in new[] { ("as it is", true, true), ("without tags", false, true), ("without tags, stories and series", false, false) })
        {
            var newsroom = HeldNewsroom.Read(folder, hasTags, hasGroups);
            var (newest, tagged) = (Baselines.NewestOfSection(newsroom.Articles), Baselines.SharedTags(newsroom.Articles));
            var ours = newsroom.Related.Select(choices => Numbers(choices, RelatedOrigin.Earlier)).ToArray();
            var shown = newsroom.Related.Select(choices => choices.Select(choice => choice.Number).ToArray()).ToArray();
            (string, int[][], int[][])[] lists = [("ours", ours, shown), ("newest of the section", newest, newest), ("shared tags", tagged, tagged)];
            Console.WriteLine($"{name}: {newsroom.Articles.Length} articles");
            foreach (var (method, picks, all) in lists) Line(method, newsroom, picks, all, static _ => true);
            FollowUps(newsroom);
            if (!hasTags) continue;
            foreach (var section in newsroom.Articles.Select(article => article.Section).Distinct())
            {
                Console.WriteLine($"  in {section?.Name}");
                foreach (var (method, picks, all) in lists) Line(method, newsroom, picks, all, article => ReferenceEquals(article.Section, section));
            }
        }

        return 0;
    }

    private static int[] Numbers(IEnumerable<RelatedChoice> choices, RelatedOrigin origin) =>
        [.. choices.Where(choice => choice.Origin == origin).Select(choice => choice.Number).Take(HeldNewsroom.Picks)];

    // The picks to judge, and what a page shows, follow-up included.
    private static void Line(string method, HeldNewsroom newsroom, int[][] picks, int[][] shown, Func<Article, bool> isWanted)
    {
        var (recall3, recall10, reciprocal, asked, full) = (0.0, 0.0, 0.0, 0, 0);
        var led = new HashSet<int>();
        var wanted = newsroom.Articles.Where(isWanted).ToArray();
        foreach (var article in newsroom.Articles) led.UnionWith(shown[article.Number - 1].Take(Shown));
        foreach (var article in wanted)
        {
            var mine = picks[article.Number - 1];
            if (shown[article.Number - 1].Length >= Shown) full++;
            var truth = newsroom.Chosen[article.Number - 1].Where(number => number < article.Number).ToArray();
            if (truth.Length == 0) continue;
            asked++;
            recall3 += (double)mine.Take(3).Intersect(truth).Count() / truth.Length;
            recall10 += (double)mine.Intersect(truth).Count() / truth.Length;
            var first = Array.FindIndex(mine, truth.Contains);
            if (first >= 0) reciprocal += 1.0 / (first + 1);
        }

        var orphans = wanted.Count(article => !led.Contains(article.Number));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {method,-22} recall@3 {recall3 / Math.Max(asked, 1):0.000}  recall@10 {recall10 / Math.Max(asked, 1):0.000}  MRR {reciprocal / Math.Max(asked, 1):0.000}  of {asked}   three or more {(double)full / Math.Max(wanted.Length, 1):0%}  led to by none {(double)orphans / Math.Max(wanted.Length, 1):0%}"));
    }

    // The other way round: an article to which later ones link, or that itself links to a later one, should lead to one of these.
    private static void FollowUps(HeldNewsroom newsroom)
    {
        var later = newsroom.Articles.Select(_ => new HashSet<int>()).ToArray();
        foreach (var article in newsroom.Articles)
        {
            foreach (var number in newsroom.Chosen[article.Number - 1])
            {
                var (earlier, newer) = (Math.Min(number, article.Number), Math.Max(number, article.Number));
                later[earlier - 1].Add(newer);
            }
        }

        var (asked, hits, filled) = (0, 0, 0);
        for (var at = 0; at < later.Length; at++)
        {
            var followUp = Numbers(newsroom.Related[at], RelatedOrigin.FollowUp);
            filled += followUp.Length;
            if (later[at].Count == 0) continue;
            asked++;
            if (followUp.Any(later[at].Contains)) hits++;
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  follow-up              right for {(double)hits / Math.Max(asked, 1):0%} of the {asked} that a later one is linked with; {(double)filled / Math.Max(later.Length, 1):0%} of all have one"));
    }
}
