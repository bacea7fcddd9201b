using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace StaticNews.Tests.WholeSite;

/// <summary>Follows links of the sample site within its output, as a browser and a host would.</summary>
public sealed partial class SiteLinks(SampleBuild site)
{
    private readonly Dictionary<string, HashSet<string>> _ids = site.Pages.ToDictionary(
        page => page.Path,
        page => page.Document.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet(StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <summary>Why a link does not lead anywhere, or null. Links to other hosts are not followed.</summary>
    public string? Follow(string fromPath, string link)
    {
        if (link.Length == 0) return "an empty link";
        if (!Uri.TryCreate(UrlOf(fromPath), link, out var url)) return $"no url: {link}";
        if (url.Scheme is not ("http" or "https") || url.Host != site.BaseUrl.Host) return null;
        if (!url.AbsolutePath.StartsWith(site.BaseUrl.AbsolutePath, StringComparison.Ordinal)) return $"outside the base path: {link}";
        if (Find(url) is not { } path) return $"no such file: {link}";
        if (url.Fragment.Length < 2 || !_ids.TryGetValue(path, out var ids)) return null;
        return ids.Contains(Uri.UnescapeDataString(url.Fragment[1..])) ? null : $"no such place in the page: {link}";
    }

    /// <summary>The output path that answers an absolute url, or null.</summary>
    public string? Find(Uri url)
    {
        if (!url.AbsolutePath.StartsWith(site.BaseUrl.AbsolutePath, StringComparison.Ordinal)) return null;
        var path = Uri.UnescapeDataString(url.AbsolutePath[site.BaseUrl.AbsolutePath.Length..]);
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
        return site.Files.ContainsKey(path) ? path : null;
    }

    public bool IsElsewhere(string fromPath, string link) =>
        Uri.TryCreate(UrlOf(fromPath), link, out var url) && url.Scheme is "http" or "https" && url.Host != site.BaseUrl.Host;

    /// <summary>Everything of a page that leads or loads: what a reader may click first, then what a browser fetches.</summary>
    public static IEnumerable<string> LinksOf(IParentNode page) =>
        page.QuerySelectorAll("a[href], area[href]").Select(element => element.GetAttribute("href")!)
            .Concat(page.QuerySelectorAll("link[href]").Select(element => element.GetAttribute("href")!))
            .Concat(page.QuerySelectorAll("form[action]").Select(element => element.GetAttribute("action")!))
            .Concat(page.QuerySelectorAll("meta[property='og:url'], meta[property='og:image'], meta[name='twitter:image']").Select(element => element.GetAttribute("content")!))
            .Concat(LoadsOf(page));

    /// <summary>What a browser fetches by itself.</summary>
    public static IEnumerable<string> LoadsOf(IParentNode page) =>
        page.QuerySelectorAll("img[src], script[src], iframe[src], video[src], audio[src], source[src], embed[src], input[src]").Select(element => element.GetAttribute("src")!)
            .Concat(page.QuerySelectorAll("[srcset]").SelectMany(element => Candidates(element.GetAttribute("srcset")!)))
            .Concat(page.QuerySelectorAll("[poster]").Select(element => element.GetAttribute("poster")!))
            .Concat(page.QuerySelectorAll("use[href], image[href]").Select(element => element.GetAttribute("href")!))
            .Concat(page.QuerySelectorAll("link[rel~='stylesheet' i], link[rel~='icon' i], link[rel~='preload' i], link[rel~='manifest' i]").Select(element => element.GetAttribute("href")!));

    /// <summary>What a stylesheet fetches.</summary>
    public static IEnumerable<string> LoadsOfStylesheet(string text) =>
        StylesheetUrl().Matches(text).Select(match => match.Groups[1].Value).Where(url => !url.StartsWith("data:", StringComparison.Ordinal));

    private Uri UrlOf(string path)
    {
        var folder = path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;
        return new Uri(site.BaseUrl, Uri.EscapeDataString(folder).Replace("%2F", "/", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Candidates(string srcset) =>
        srcset.Split(',', StringSplitOptions.TrimEntries).Select(candidate => candidate.Split(' ')[0]);

    [GeneratedRegex("""(?:url\(|@import )\s*["']?([^"')]+)["']?""")]
    private static partial Regex StylesheetUrl();
}
