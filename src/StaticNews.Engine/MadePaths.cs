using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;

namespace StaticNews.Engine;

/// <summary>Which paths the site will have, for links that name one; gathered when the first such link is met.</summary>
internal sealed class MadePaths(SitePlan plan)
{
    private readonly Lazy<HashSet<string>> _paths = new(() =>
    {
        var paths = new HashSet<string>(plan.Pages.Length + plan.Files.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var page in plan.Pages) paths.Add(page.Route.OutputPath);
        foreach (var file in plan.Files) paths.Add(file.Route.OutputPath);
        return paths;
    });

    /// <summary>Whether there is a page or file at the path; a folder's page counts without its slash too.</summary>
    public bool Has(string path) => _paths.Value.Contains(new Route(path).OutputPath) || _paths.Value.Contains(new Route(path.TrimEnd('/') + "/").OutputPath);
}
