using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>A page at every old url, which leads on to the article. Planned after all other pages, so that no redirect hides one.</summary>
internal static class RedirectPlanner
{
    public static void Plan(PlanDraft plan)
    {
        foreach (var article in plan.Newsroom.Articles)
        {
            var source = article.Draft.Source;
            foreach (var alias in article.Draft.FrontMatter.Aliases)
            {
                var head = new PageHead(article.Card.Title, "", null, null, [], [], IsUnindexed: true);
                var page = new PlannedPage(RouteOf(alias.Value), PageKind.Redirect, head, new RedirectPageData(article.Route, article.Card.Title), source.DisplayPath);
                plan.AddAlias(page, alias.Value, source.DisplayPath, source.At(alias.Span));
            }
        }
    }

    // /old/1.html stays a file, everything else is a folder as all our urls are.
    private static Route RouteOf(string alias)
    {
        var path = Nfc.Normalize(UrlText.Decode(alias.Trim()));
        return new Route(path.EndsWith('/') || path.EndsWith(".html", StringComparison.Ordinal) || path.EndsWith(".htm", StringComparison.Ordinal) ? path : path + "/");
    }
}
