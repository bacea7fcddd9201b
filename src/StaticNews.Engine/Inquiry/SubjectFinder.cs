using StaticNews.Engine.Discovery;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;

namespace StaticNews.Engine.Inquiry;

/// <summary>
/// Inquiry: takes a site of which everything is decided, gives answers: what a page was made from and why, and how the newsroom stands.
/// It changes nothing; a page that it must see rendered goes to an output that keeps only sizes.
/// </summary>
public static class SubjectFinder
{
    private const string IndexFile = "index.html";

    /// <summary>What the words mean, or null.</summary>
    /// <param name="text">A url (absolute, with or without base path, encoded or not), a path below the input folder, .md or not, or a tag in any spelling.</param>
    /// <param name="sourcePath">The words as a path from the input folder, where they lead into it.</param>
    /// <param name="outputPath">The words as a path from the output folder, where they lead into it.</param>
    public static Subject? Find(PreparedSite site, string text, string? sourcePath, string? outputPath)
    {
        text = Nfc.Normalize(text.Trim());
        if (text.StartsWith('#') && Tagged(site, text[1..]) is { } tagged) return tagged;
        if (!IsAbsoluteUrl(text))
        {
            if (sourcePath is not null && Source(site, Nfc.Normalize(sourcePath)) is { } file) return Of(site, file);
            if (Source(site, text.TrimStart('/')) is { } named) return Of(site, named);
            if (outputPath is not null && At(site, "/" + Nfc.Normalize(outputPath)) is { } written) return written;
        }

        return At(site, RoutePathOf(site, text)) ?? Tagged(site, text);
    }

    /// <summary>The subject of a source file.</summary>
    public static Subject Of(PreparedSite site, SourceFile source)
    {
        var route = site.Newsroom.Routes.FindSource(source.Path)?.Route ?? ReporterAt(site, source)?.Route;
        var page = route is null ? null : site.Plan.Pages.FirstOrDefault(page => page.Route == route && page.Kind != PageKind.Redirect);
        return new Subject(source, page, page is null ? site.Plan.Files.FirstOrDefault(file => file.Source == source.DisplayPath) : null);
    }

    /// <summary>The tag, url or source path nearest to words that mean nothing, or null.</summary>
    public static string? Nearest(PreparedSite site, string text)
    {
        text = Nfc.Normalize(text.Trim());
        if (!text.Contains('/', StringComparison.Ordinal) && Shared.Text.Nearest.Find(text, site.Newsroom.Tags.Select(static tag => tag.Subject.Name)) is { } tag) return tag;
        var path = RoutePathOf(site, text);
        var isSource = text.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
        return isSource
            ? Shared.Text.Nearest.Find(text, site.Sources.ByPath.Values.Select(static file => file.DisplayPath).Order(StringComparer.Ordinal))
            : Shared.Text.Nearest.Find(path, site.Plan.Pages.Select(static page => page.Route.Path).Concat(site.Plan.Files.Select(static file => file.Route.Path)));
    }

    internal static Reporter? ReporterAt(PreparedSite site, SourceFile source) =>
        site.Newsroom.Reporters.FirstOrDefault(listing => listing.Subject.File?.Source.Path == source.Path)?.Subject;

    private static SourceFile? Source(PreparedSite site, string path)
    {
        var files = site.Sources.ByPath;
        return files.GetValueOrDefault(path) ?? files.GetValueOrDefault(path + ".md") ?? files.GetValueOrDefault(path.TrimEnd('/') + "/index.md");
    }

    private static Subject? At(PreparedSite site, string path)
    {
        if (path.EndsWith("/" + IndexFile, StringComparison.Ordinal)) path = path[..^IndexFile.Length];
        foreach (var page in site.Plan.Pages)
        {
            if (page.Route.Path == path || page.Route.Path == path + "/") return new Subject(SourceOf(site, page), page, null);
        }

        foreach (var file in site.Plan.Files)
        {
            if (file.Route.Path == path) return new Subject(site.Sources.ByPath.Values.FirstOrDefault(source => source.DisplayPath == file.Source), null, file);
        }

        return null;
    }

    private static Subject? Tagged(PreparedSite site, string text)
    {
        var key = TagKey.Of(text);
        return site.Newsroom.Tags.FirstOrDefault(tag => tag.Subject.Key == key) is { } tag ? At(site, tag.Subject.Route.Path) : null;
    }

    private static SourceFile? SourceOf(PreparedSite site, PlannedPage page) => page.Data switch
    {
        ArticlePageData data => data.Article.Draft.Source,
        StandingPageData data => data.Page.File.Source,
        ListPageData { Subject: Reporter { File: { } file } } => file.Source,
        _ => page.Source is null ? null : site.Sources.ByPath.Values.FirstOrDefault(source => source.DisplayPath == page.Source),
    };

    // Base path or not: a copied address has one, one read off a template may not.
    private static string RoutePathOf(PreparedSite site, string text)
    {
        var query = text.AsSpan().IndexOfAny('?', '#');
        var path = query < 0 ? text : text[..query];
        if (IsAbsoluteUrl(path))
        {
            var slash = path.IndexOf('/', path.IndexOf("//", StringComparison.Ordinal) + 2);
            path = slash < 0 ? "/" : path[slash..];
        }

        path = Nfc.Normalize(UrlText.Decode(path));
        if (!path.StartsWith('/')) path = "/" + path;
        var basePath = Nfc.Normalize(UrlText.Decode(site.Newsroom.Settings.BaseUrl.AbsolutePath));
        if (basePath.Length > 1 && (path + "/").StartsWith(basePath, StringComparison.Ordinal)) path = "/" + (path + "/")[basePath.Length..].TrimEnd('/') + (path.EndsWith('/') ? "/" : "");
        return path is "//" ? "/" : path;
    }

    private static bool IsAbsoluteUrl(string text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
