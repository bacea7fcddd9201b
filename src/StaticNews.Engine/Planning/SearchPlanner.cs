using StaticNews.Engine.Indexing;
using StaticNews.Engine.Indexing.Search;

namespace StaticNews.Engine.Planning;

/// <summary>The files of the site's search: manifest, shards, result cards and the script that reads them.</summary>
internal static class SearchPlanner
{
    public static void Plan(PlanDraft plan)
    {
        if (plan.Newsroom.Search is not { } search) return;
        if (search.IsOnRequest)
        {
            foreach (var route in (ReadOnlySpan<Route>)[SearchIndex.Manifest, search.Finder])
                plan.Add(new PlannedFile(route, RouteRegister.Program, () => search.Find(route.Path)!));
            return;
        }

        foreach (var file in search.Files)
            plan.Add(new PlannedFile(new Route(SearchIndex.Folder + file.Name), RouteRegister.Program, () => file.Bytes) { Content = FileContent.Of(file.Bytes) });
    }
}
