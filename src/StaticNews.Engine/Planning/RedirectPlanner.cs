using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>
/// A page at every old url, which leads on to where the article stands now, so none leads to another.
/// Planned after all pages and files, so that no redirect hides one.
/// </summary>
internal static class RedirectPlanner
{
    public static void Plan(PlanDraft plan)
    {
        foreach (var article in plan.Newsroom.Articles)
        {
            var (source, aliases) = (article.Draft.Source, article.Draft.FrontMatter.Aliases);
            var seen = aliases.IsEmpty ? [] : new HashSet<Route> { article.Route };
            foreach (var alias in aliases)
            {
                var route = RouteOf(alias.Value);
                if (!seen.Add(route))
                {
                    plan.Report((route == article.Route ? OutputRules.OwnAlias : OutputRules.DoubledAlias).At(source.At(alias.Span), [route.Path]));
                    continue;
                }

                var head = new PageHead(article.Card.Title, "", null, null, [], [], IsUnindexed: true);
                var page = new PlannedPage(route, PageKind.Redirect, head, new RedirectPageData(article.Route, article.Card.Title), source.DisplayPath);
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
