using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;

namespace StaticNews.Engine.Rendering.Metadata;

/// <summary>The other sites whose pictures a page shows because an author or a card links to them.</summary>
internal static class ExternalPictures
{
    /// <summary>Origins (https://host), sorted, each once.</summary>
    public static IReadOnlyCollection<string> HostsOf(PlannedPage page)
    {
        var hosts = new SortedSet<string>(StringComparer.Ordinal);
        switch (page.Data)
        {
            case ArticlePageData data:
                AddAll(hosts, data.Article.Draft.Body.Pictures);
                Add(hosts, data.Article.Card.Image);
                AddAll(hosts, data.Related);
                break;
            case ListPageData data:
                AddAll(hosts, data.Articles);
                if (data.Subject is Reporter reporter)
                {
                    Add(hosts, reporter.Portrait);
                    AddAll(hosts, reporter.File?.Body.Pictures ?? []);
                }

                break;
            case HomePageData data:
                Add(hosts, data.Lead?.Image);
                AddAll(hosts, data.Seconds);
                foreach (var row in data.Sections) AddAll(hosts, row.Articles);
                AddAll(hosts, data.Latest);
                AddAll(hosts, data.Corrected);
                break;
            case IndexPageData data:
                foreach (var entry in data.Entries) Add(hosts, (entry.Subject as Reporter)?.Portrait);
                break;
            case StandingPageData data:
                AddAll(hosts, data.Page.File.Body.Pictures);
                break;
            case NotFoundPageData data:
                AddAll(hosts, data.Latest);
                break;
        }

        return hosts;
    }

    private static void AddAll(SortedSet<string> hosts, ImmutableArray<Card> cards)
    {
        foreach (var card in cards) Add(hosts, card.Image);
    }

    private static void AddAll(SortedSet<string> hosts, ImmutableArray<string> sources)
    {
        foreach (var source in sources) Add(hosts, source);
    }

    private static void Add(SortedSet<string> hosts, Picture? picture)
    {
        if (picture is { IsExternal: true }) Add(hosts, picture.Url);
    }

    private static void Add(SortedSet<string> hosts, string source)
    {
        if (!source.StartsWith("http", StringComparison.OrdinalIgnoreCase)) return;
        if (Uri.TryCreate(source, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
            hosts.Add(url.IsDefaultPort ? $"{url.Scheme}://{url.IdnHost}" : $"{url.Scheme}://{url.IdnHost}:{url.Port.ToString(CultureInfo.InvariantCulture)}");
    }
}
