using StaticNews.Engine.Composing;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Indexing.Related;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Printing;

/// <summary>All that a page's bytes and messages depend on before it is rendered, in one fingerprint. What its bodies ask besides are lookups.</summary>
internal sealed class PageKeys
{
    private readonly RelatedTable _related;
    private readonly Fingerprint _site;
    private readonly LookupAnswers _answers;

    public PageKeys(Newsroom newsroom, SiteData site, ThemeSource theme, DataFolder data, Func<string, bool> isMade)
    {
        _related = newsroom.Related;
        _answers = new LookupAnswers(newsroom.Routes, newsroom.Pictures, data, isMade);
        var identity = new FingerprintBuilder()
            .Add(PlanIdentity.Of(site))
            .Add(site.Settings.Zone.Rules)
            .Add(theme.Fingerprint);

        // Messages name a template by its path.
        foreach (var (_, template) in theme.Templates.OrderBy(static each => each.Key, StringComparer.Ordinal)) identity.Add(template.Source.DisplayPath);
        _site = identity.Build();
    }

    public Fingerprint Of(PlannedPage page)
    {
        var key = new FingerprintBuilder().Add(_site).Add(PageIdentity.Of(page));
        return page.Data is FeedPageData { HasFullText: true } feed ? AddElsewhere(key, feed).Build() : key.Build();
    }

    /// <summary>Whether a page of this key would be what it was.</summary>
    public bool IsSame(PageEntry? entry, Fingerprint key)
    {
        if (entry is null || entry.Key != key) return false;
        foreach (var lookup in entry.Lookups)
        {
            if (_answers.Of(lookup.Kind, lookup.Name) != lookup.Found) return false;
        }

        return true;
    }

    // A text may show the cards of pages elsewhere that its author named; on its own page they stand among the related ones.
    private FingerprintBuilder AddElsewhere(FingerprintBuilder key, FeedPageData feed)
    {
        foreach (var item in feed.Items)
        {
            foreach (var card in _related.ElsewhereOf(item.Article)) key.AddCard(card);
        }

        return key;
    }
}
