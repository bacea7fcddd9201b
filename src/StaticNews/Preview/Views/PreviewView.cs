using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using StaticNews.Engine;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Shared.Fingerprints;
using StaticNews.Engine.Shared.Text;
using StaticNews.Engine.Writing;
using StaticNews.Sources;

namespace StaticNews.Preview.Views;

/// <summary>The site as it stands after one edit, seen at one moment. Pages are printed when they are asked for, and the last few are kept.</summary>
/// <remarks>Safe on many threads at once.</remarks>
/// <param name="edition">Which edit it shows, counted from the start of the preview.</param>
internal sealed class PreviewView(int edition, PreparedSite site, RememberedFolder input, RememberedFolder theme, Func<PreparedSite, ISiteOutput, BuildResult> print, PreviewWeight weight)
{
    private const int MostKept = 64;

    private readonly ConcurrentDictionary<string, PagePrint> _prints = new(StringComparer.Ordinal);
    private readonly Lazy<ImmutableArray<Withheld>> _withheld = new(() => Withheld.In(site));
    private readonly string _basePath = site.Newsroom.Settings.BaseUrl.AbsolutePath.TrimEnd('/');
    private Dictionary<string, Withheld>? _withheldByUrl;
    private readonly StylesheetNames _stylesheets = StylesheetNames.Of(site);

    /// <summary>Which edit it shows.</summary>
    public int Edition => edition;

    /// <summary>The site of which everything is decided.</summary>
    public PreparedSite Site => site;

    /// <summary>What preparing the site gave cause to say, weighed for a preview: sorted, each once.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } = weight.OfSite(site.Diagnostics, site.Newsroom.Settings.Checks);

    /// <summary>The articles that this view shows and readers would not see.</summary>
    public ImmutableArray<Withheld> WithheldArticles => _withheld.Value;

    /// <summary>The article that only this view shows at a url as pages write it, or null.</summary>
    public Withheld? FindWithheld(string url)
    {
        _withheldByUrl ??= WithheldArticles.ToDictionary(each => UrlOf(each.Article.Route), StringComparer.Ordinal);
        return _withheldByUrl.GetValueOrDefault(url);
    }

    /// <summary>The url of a page of the site as pages write it.</summary>
    public string UrlOf(Route route) => _basePath + UrlText.EncodePath(route.Path);

    /// <summary>The page at a url of the site, or null.</summary>
    public PlannedPage? FindPage(string path)
    {
        var at = Find(site.Plan.Pages, path, static page => page.Route);
        return at < 0 ? null : site.Plan.Pages[at];
    }

    /// <summary>The bytes of the file at a url of the site, or null. Throws <see cref="IOException"/> when they cannot be read any more.</summary>
    public byte[]? ReadFile(string path)
    {
        var at = Find(site.Plan.Files, path, static file => file.Route);
        return at >= 0 ? site.Plan.Files[at].Read() : site.Newsroom.Search is { IsOnRequest: true } search ? search.Find(path) : null;
    }

    /// <summary>The page's bytes and what its author should know.</summary>
    public PagePrint Print(PlannedPage page)
    {
        if (_prints.TryGetValue(page.Route.Path, out var known)) return known;
        var isSettled = site.Newsroom.Related.IsSettled;
        var start = Stopwatch.GetTimestamp();
        var output = new MemoryOutput();
        var only = site with { Diagnostics = [], Timings = [], Plan = site.Plan with { Pages = [page], Files = [] } };
        var run = print(only, output);
        var bytes = output.Files.GetValueOrDefault(page.Route.OutputPath) ?? [];
        var made = new PagePrint(page, bytes, weight.OfPage(run.Diagnostics), Stopwatch.GetElapsedTime(start), FingerprintBuilder.Of(bytes), _stylesheets.LookOf(bytes));
        if (_prints.Count >= MostKept) _prints.Clear();
        if (isSettled == site.Newsroom.Related.IsSettled) _prints[page.Route.Path] = made;
        return made;
    }

    /// <summary>Forgets the pages that were printed.</summary>
    public void Forget() => _prints.Clear();

    /// <summary>The text of a source by the path that messages show.</summary>
    public string? TextOf(string displayPath) => input.TextOf(displayPath) ?? theme.TextOf(displayPath);

    /// <summary>Where a source lies on the disk, by the path that messages show; null for what lies inside the program.</summary>
    public string? DiskPathOf(string displayPath) => input.DiskPathOf(displayPath) ?? theme.DiskPathOf(displayPath);

    // The plan is sorted by url.
    private static int Find<T>(ImmutableArray<T> sorted, string path, Func<T, Route> routeOf)
    {
        var (low, high) = (0, sorted.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(routeOf(sorted[middle]).Path, path);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }
}
