using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>For an article with more related ones than it shows, a page with all of them. For readers, not for search engines.</summary>
internal static class RelatedPlanner
{
    /// <summary>Plans the page; null where the site has none, the article shows all there is, or something else stands there.</summary>
    public static Route? Plan(PlanDraft plan, Article article, ImmutableArray<NamedLink> crumbs)
    {
        var newsroom = plan.Newsroom;
        if (newsroom.RelatedLists.IsEmpty) return null;
        var list = newsroom.RelatedLists[article.Number - 1];
        if (list.Length <= newsroom.Related[article.Number - 1].Length) return null;
        var rows = ImmutableArray.CreateBuilder<RelatedRow>(list.Length);
        foreach (var choice in list)
            rows.Add(new RelatedRow(choice.Card, choice.Origin, choice.Number == 0 ? null : newsroom.Articles[^choice.Number]));
        var route = new Route(article.Route.Path + "related/");
        var title = plan.Words.Of("page.related", article.Card.Title);
        var head = new PageHead(title, title, article.Card.Image, article.Section, crumbs, [], IsUnindexed: true);
        var source = article.Draft.Source.DisplayPath;
        return plan.Add(new PlannedPage(route, PageKind.Related, head, new RelatedPageData(article, rows.MoveToImmutable()), source), source) ? route : null;
    }
}
