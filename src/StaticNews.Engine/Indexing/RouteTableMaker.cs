namespace StaticNews.Engine.Indexing;

/// <summary>Writes down where every source file is found, published or not.</summary>
internal static class RouteTableMaker
{
    public static RouteTable Make(
        ImmutableArray<Article> articles, IReadOnlyList<StandingPage> pages, FrozenDictionary<string, WithheldReason> withheld)
    {
        var bySource = new Dictionary<string, LinkTarget>(articles.Length + pages.Count + withheld.Count, StringComparer.Ordinal);
        var byRoute = new Dictionary<string, LinkTarget>(articles.Length + pages.Count, StringComparer.Ordinal);
        foreach (var (path, reason) in withheld) bySource[path] = new LinkTarget(null, null, [], reason);
        foreach (var page in pages) Add(page.File.Source.Path, new LinkTarget(page.Route, null, page.File.Body.Headings, WithheldReason.None));
        foreach (var article in articles)
            Add(article.Draft.Source.Path, new LinkTarget(article.Route, article.Card, article.Draft.Body.Headings, WithheldReason.None));
        return new RouteTable(bySource, byRoute);

        void Add(string path, LinkTarget target)
        {
            bySource[path] = target;
            byRoute[target.Route!.Value.Path] = target;
        }
    }
}
