using StaticNews.Engine.Indexing;
using StaticNews.Engine.Reading.Pictures;

namespace StaticNews.Engine.Planning;

/// <summary>What every page sees of the site.</summary>
internal static class SiteDataPlanner
{
    public static SiteData Plan(PlanDraft plan, FrozenDictionary<string, Route> assets)
    {
        var newsroom = plan.Newsroom;
        ImmutableArray<Section> sections = [.. newsroom.Sections.Select(listing => listing.Subject)];
        var menu = sections.Select(section => new NamedLink(section.Name, section.Route.Path))
            .Concat(newsroom.Settings.Menu.Select(entry => new NamedLink(entry.Name, entry.Target)));
        return new SiteData(
            newsroom.Settings,
            sections,
            [.. menu],
            [.. newsroom.Pages.Select(page => new NamedLink(page.File.Title, page.Route.Path))],
            PictureAt(newsroom, newsroom.Settings.Logo?.Value),
            PictureAt(newsroom, newsroom.Settings.ShareImage?.Value),
            FeedPlanner.LinksOfSite(newsroom.Settings.Name),
            assets,
            newsroom.Search?.Finder,
            !newsroom.Series.IsEmpty,
            !newsroom.Stories.IsEmpty,
            newsroom.Articles.Any(static article => !article.Card.Corrections.IsEmpty));
    }

    private static Picture? PictureAt(Newsroom newsroom, string? path) =>
        path is not null && newsroom.Pictures.Find(path) is { Kind: not PictureKind.Oversized } file
            ? PictureTable.Published(file, newsroom.Settings.Name, null, null)
            : null;
}
