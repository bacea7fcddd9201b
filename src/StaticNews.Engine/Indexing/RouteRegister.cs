using System.Diagnostics.CodeAnalysis;
using StaticNews.Engine.Discovery;

namespace StaticNews.Engine.Indexing;

/// <summary>Gives out urls, each once. The gate through which every path of the output goes: none leads out of the folder, none has an impossible name.</summary>
/// <param name="expected">About how many urls there will be.</param>
public sealed class RouteRegister(int expected = 0)
{
    /// <summary>The owner, as messages name it, of pages that the program makes for every site.</summary>
    public const string Program = "staticnews";

    private const string Index = "/index.html";

    // An author's page or an old url may not take these.
    private static readonly FrozenSet<string> Reserved = FrozenSet.ToFrozenSet(
        ["tags", "reporters", "series", "stories", "archive", "assets", "pictures", "404", "404.html", "rss.xml", "sitemap.xml", "robots.txt", "cname"],
        StringComparer.OrdinalIgnoreCase);

    // The host's paths are case-sensitive and the desk's disks are not: urls that differ only in case count as one.
    private readonly Dictionary<string, string> _files = new(expected, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _folders = new(expected, StringComparer.OrdinalIgnoreCase);
    private bool _hasIndexFolders;
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>What went wrong so far.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => [.. _diagnostics];

    /// <summary>Adds what a planner found wrong with a url.</summary>
    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>The url asked for; where it is taken or impossible, a free one beside it and an error at <paramref name="place"/>.</summary>
    /// <param name="owner">The source, as messages name it.</param>
    public Route Claim(string path, string owner, Place place)
    {
        if (!RoutePath.IsPossible(path))
        {
            _diagnostics.Add(OutputRules.BadUrl.At(place, [path]));
            path = $"/{FingerprintBuilder.Of(path).Short()}/";
        }

        if (TryTakeUnreserved(new Route(path), owner) is not { } taken) return new Route(path);
        _diagnostics.Add(OutputRules.UrlTaken.At(place, [path, taken]));
        for (var number = 2; ; number++)
        {
            var other = new Route(RoutePath.WithSuffix(path, "-" + number.ToString(CultureInfo.InvariantCulture)));
            if (TryTakeUnreserved(other, owner) is null) return other;
        }
    }

    /// <summary>Claims a url that was given out once before; false where it is not free any more.</summary>
    public bool TryClaim(Route route, string owner) => TryTakeUnreserved(route, owner) is null;

    /// <summary>Takes an old url for a redirect; false and an error where it is impossible or something else is there.</summary>
    public bool TryClaimAlias(Route route, string written, string owner, Place place)
    {
        if (!RoutePath.IsPossible(route.Path) || route == Route.Home)
        {
            _diagnostics.Add(OutputRules.BadAlias.At(place, [written]));
            return false;
        }

        if (TryTakeUnreserved(route, owner) is not { } taken) return true;
        _diagnostics.Add(OutputRules.AliasTaken.At(place, [route.Path, taken]));
        return false;
    }

    /// <summary>Takes the url for a page or file of the site itself, or names who has it.</summary>
    public string? TryTake(Route route, string owner)
    {
        var path = PageOf(route.Path);
        if (_files.TryGetValue(path, out var taken) || IsFolder(path, out taken)) return taken;
        var (files, folders) = (_files.GetAlternateLookup<ReadOnlySpan<char>>(), _folders.GetAlternateLookup<ReadOnlySpan<char>>());
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            var folder = path.AsSpan(0, slash);
            var isIndex = folder.EndsWith(Index, StringComparison.OrdinalIgnoreCase);
            if (files.TryGetValue(isIndex ? folder[..^(Index.Length - 1)] : folder, out taken)) return taken;
            if (!folders.TryAdd(folder, owner)) break;
            _hasIndexFolders |= isIndex;
        }

        _files.Add(path, owner);
        return null;
    }

    /// <summary>Whether a page or file of the site has the url, with or without the slash of a folder.</summary>
    public bool Has(string path) => _files.ContainsKey(PageOf(path)) || _files.ContainsKey(PageOf(path.TrimEnd('/') + "/"));

    /// <summary>The source's own place as a whole.</summary>
    public static Place PlaceOf(SourceFile source) => source.At(TextSpan.WholeFile);

    // A page's file is the index of its folder, whichever of the two is asked for.
    private static string PageOf(string path) => path.EndsWith(Index, StringComparison.OrdinalIgnoreCase) ? path[..^(Index.Length - 1)] : path;

    private bool IsFolder(string path, [NotNullWhen(true)] out string? taken)
    {
        taken = null;
        return !path.EndsWith('/') ? _folders.TryGetValue(path, out taken) : _hasIndexFolders && _folders.TryGetValue(path[..^1] + Index, out taken);
    }

    private string? TryTakeUnreserved(Route route, string owner) =>
        Reserved.Contains(route.Path.Trim('/')) ? Program : TryTake(route, owner);
}
