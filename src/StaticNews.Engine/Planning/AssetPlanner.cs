using System.Text;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Planning;

/// <summary>The theme's assets at urls that carry their content's hash, stylesheets with the urls inside them following.</summary>
internal static class AssetPlanner
{
    public static (ImmutableArray<PlannedFile> Files, FrozenDictionary<string, Route> Routes) Plan(ThemeSource theme)
    {
        var routes = new Dictionary<string, Route>(StringComparer.Ordinal);
        var files = ImmutableArray.CreateBuilder<PlannedFile>(theme.Assets.Length);

        // Stylesheets last: their own hash covers the hashed names of what they refer to.
        foreach (var asset in theme.Assets.OrderBy(asset => IsStylesheet(asset)))
        {
            var bytes = IsStylesheet(asset) ? WithHashedUrls(asset, routes) : IsScript(asset) ? ScriptLines.WithoutComments(asset.Bytes) : asset.Bytes;
            var route = RouteOf(asset.Path, FingerprintBuilder.Of(bytes));
            routes[asset.Path] = route;
            files.Add(new PlannedFile(route, asset.Source.DisplayPath, () => bytes) { Content = FileContent.Of(bytes) });
        }

        return (files.MoveToImmutable(), routes.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static bool IsStylesheet(ThemeAsset asset) => asset.Path.EndsWith(".css", StringComparison.Ordinal);

    private static bool IsScript(ThemeAsset asset) => asset.Path.EndsWith(".js", StringComparison.Ordinal);

    private static Route RouteOf(string path, Fingerprint fingerprint)
    {
        var name = path.LastIndexOf('/') + 1;
        var dot = path.LastIndexOf('.');
        if (dot < name) dot = path.Length;
        return new Route($"/assets/{path[..name]}{RouteSegment.WithSuffix(path[name..dot], $".{fingerprint.Short()}{path[dot..]}")}");
    }

    private static byte[] WithHashedUrls(ThemeAsset asset, Dictionary<string, Route> routes)
    {
        var text = Encoding.UTF8.GetString(asset.Bytes);
        var folders = asset.Path.Count(c => c == '/');
        var up = string.Concat(Enumerable.Repeat("../", folders));
        var result = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        while (rest.IndexOf("url(") is >= 0 and var at)
        {
            result.Append(rest[..(at + 4)]);
            rest = rest[(at + 4)..];
            var end = rest.IndexOf(')');
            if (end < 0) break;
            var reference = rest[..end].Trim().Trim("\"'").ToString();
            var path = SourcePath.Resolve(asset.Path, reference);
            if (path is not null && routes.TryGetValue(path, out var route))
            {
                result.Append('"').Append(up).Append(UrlText.EncodePath(route.Path["/assets/".Length..])).Append('"');
                rest = rest[end..];
            }
        }

        return Encoding.UTF8.GetBytes(result.Append(rest).ToString());
    }
}
