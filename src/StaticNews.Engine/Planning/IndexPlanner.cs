using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>Pages that list lists.</summary>
internal static class IndexPlanner
{
    public static void Plan(PlanDraft plan, PageKind kind, string title, Route route, IEnumerable<IndexEntry> entries, ImmutableArray<IndexEntry> mostUsed = default)
    {
        var head = new PageHead(title, title, null, null, [], [], false);
        plan.Add(new PlannedPage(route, kind, head, new IndexPageData([.. entries], mostUsed.IsDefault ? [] : mostUsed)), RouteRegister.Program);
    }

    public static IndexEntry Entry<T>(Listing<T> listing, string name, Route route, string group)
        where T : class => new(name, route, group, listing.Articles.Length, listing.Subject);

    /// <summary>An entry that also shows the newest part.</summary>
    public static IndexEntry PartsEntry<T>(Listing<T> listing, string name, Route route)
        where T : class => Entry(listing, name, route, "") with { Newest = listing.Articles[0].Card };
}
