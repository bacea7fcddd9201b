namespace StaticNews.Engine.Indexing;

/// <summary>Where every article and standing page of the newsroom is found, published or not, by its source path.</summary>
/// <remarks>Immutable. Shared by all threads.</remarks>
public sealed class RouteTable(IReadOnlyDictionary<string, LinkTarget> bySource, IReadOnlyDictionary<string, LinkTarget> byRoute)
{
    /// <summary>The target of a source path (articles/a.md), or null.</summary>
    public LinkTarget? FindSource(string path) => bySource.GetValueOrDefault(path);

    /// <summary>The target that an author's path means: the .md or the /index.md of an article may be left out. Null where there is none.</summary>
    public LinkTarget? FindWritten(string path) => FindSource(path) ?? FindSource(path + ".md") ?? FindSource(path + "/index.md");

    /// <summary>The target of a url of the site, without base path and with its last slash (/2026/07/01/a/), or null.</summary>
    public LinkTarget? FindRoute(string path) => byRoute.GetValueOrDefault(path);

    /// <summary>Every source path, for suggestions.</summary>
    public IEnumerable<string> Sources => bySource.Keys;
}
