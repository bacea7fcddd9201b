using StaticNews.Engine.Discovery;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;

namespace StaticNews.Engine.Inquiry;

/// <summary>Counts a newsroom and what it printed.</summary>
public static class Statistician
{
    private const int Longest = 10;

    /// <summary>The counts; sizes are those of the output, links those that its bodies were found to have.</summary>
    /// <param name="bytes">Output path to size in bytes.</param>
    public static NewsroomStatistics Count(PreparedSite site, IReadOnlyDictionary<string, long> bytes, ImmutableArray<InternalLink> links)
    {
        var newsroom = site.Newsroom;
        var articles = newsroom.Articles;
        var now = newsroom.Settings.Zone.Show(site.Options.Now);
        var pages = site.Plan.Pages.Where(static page => PartOf(page) == OutputPart.Pages).Select(page => new NamedCount(page.Route.OutputPath, bytes.GetValueOrDefault(page.Route.OutputPath)));
        var pictures = site.Plan.Files.Where(static file => PartOf(file) == OutputPart.Pictures).Select(file => new NamedCount(file.Route.OutputPath, bytes.GetValueOrDefault(file.Route.OutputPath)));
        var unmade = site.Plan.Files.Where(static file => file.Made is { } made && made.KeptBytes() is null).Select(file => bytes.GetValueOrDefault(file.Route.OutputPath)).ToArray();
        var total = bytes.Values.Sum();
        return new NewsroomStatistics
        {
            Name = newsroom.Settings.Name,
            Now = now,
            Published = articles.Length,
            Withheld = site.Publication.Withheld.Values.GroupBy(static reason => reason).ToFrozenDictionary(static group => group.Key, static group => group.Count()),
            Characters = articles.Sum(static article => (long)article.Draft.Body.Characters),
            Sections = Sections(newsroom),
            Years = [.. articles.GroupBy(static article => article.Published.Year).OrderByDescending(static year => year.Key).Select(static year => new NamedCount(year.Key.ToString(CultureInfo.InvariantCulture), year.Count()))],
            Reporters = [.. newsroom.Reporters.Select(static each => new ReporterCount(each.Subject.Name, each.Articles.Length, each.Subject.File is not null, each.Subject.File?.IsFormer is true)).OrderByDescending(static each => each.Articles)],
            Tags = [.. newsroom.Tags.Select(static tag => new NamedCount(tag.Subject.Name, tag.Articles.Length)).OrderByDescending(static tag => tag.Count)],
            TagTwins = TagTwins.Find(newsroom.Tags),
            Orphans = Orphans(site, links),
            WithoutPicture = SourcesOf(articles.Where(static article => article.Card.Image is null)),
            WithoutDeck = SourcesOf(articles.Where(static article => article.Card.Deck.IsEmpty)),
            LargestPages = Largest(pages),
            LargestPictures = Largest(pictures),
            Parts = Parts(site, bytes),
            TotalBytes = total,
            EstimatedFiles = unmade.Length,
            EstimatedBytes = unmade.Sum(),
            Forecast = PagesForecast.Of(now, [.. articles.Select(static article => article.Published)], total),
        };
    }

    private static ImmutableArray<NamedCount> Sections(Newsroom newsroom)
    {
        var without = newsroom.Articles.Count(static article => article.Section is null);
        var counts = newsroom.Sections.Select(static section => new NamedCount(section.Subject.Name, section.Articles.Length));
        return without == 0 ? [.. counts] : [.. counts, new NamedCount("", without)];
    }

    private static ImmutableArray<string> Orphans(PreparedSite site, ImmutableArray<InternalLink> links)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in links)
        {
            if (link.From != link.To) reached.Add(link.To.Path);
        }

        foreach (var article in site.Newsroom.Articles)
        {
            foreach (var card in HandPicked.CardsOf(site, article.Draft)) reached.Add(card.Url);
        }

        return SourcesOf(site.Newsroom.Articles.Where(article => !reached.Contains(article.Route.Path)));
    }

    private static FrozenDictionary<OutputPart, long> Parts(PreparedSite site, IReadOnlyDictionary<string, long> bytes)
    {
        var parts = Enum.GetValues<OutputPart>().ToDictionary(static part => part, static _ => 0L);
        foreach (var page in site.Plan.Pages) parts[PartOf(page)] += bytes.GetValueOrDefault(page.Route.OutputPath);
        foreach (var file in site.Plan.Files) parts[PartOf(file)] += bytes.GetValueOrDefault(file.Route.OutputPath);
        return parts.ToFrozenDictionary();
    }

    private static OutputPart PartOf(PlannedPage page)
    {
        if (page.Data is FeedPageData) return OutputPart.Feeds;
        return page.Route.OutputPath.EndsWith(".html", StringComparison.Ordinal) ? OutputPart.Pages : OutputPart.Other;
    }

    private static OutputPart PartOf(PlannedFile file)
    {
        if (file.Route.Path.StartsWith("/assets/", StringComparison.Ordinal)) return OutputPart.Assets;
        if (file.Route.Path.StartsWith("/search/", StringComparison.Ordinal)) return OutputPart.Search;
        return SourceScanner.IsPicture(file.Route.Path) ? OutputPart.Pictures : OutputPart.Other;
    }

    private static ImmutableArray<NamedCount> Largest(IEnumerable<NamedCount> files) =>
        [.. files.OrderByDescending(static file => file.Count).ThenBy(static file => file.Name, StringComparer.Ordinal).Take(Longest)];

    private static ImmutableArray<string> SourcesOf(IEnumerable<Article> articles) => [.. articles.Select(static article => article.Draft.Source.DisplayPath)];
}
