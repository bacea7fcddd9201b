using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StaticNews.Engine;

namespace StaticNews.Tests.WholeSite;

/// <summary>A built sample site: what the build said, and every file by path.</summary>
public sealed class SampleBuild(BuildResult result, IReadOnlyDictionary<string, byte[]> files)
{
    private readonly Lazy<ImmutableArray<SamplePage>> _pages = new(() => Parse(files));

    public BuildResult Result { get; } = result;

    public IReadOnlyDictionary<string, byte[]> Files { get; } = files;

    /// <summary>Every HTML file, parsed.</summary>
    public ImmutableArray<SamplePage> Pages => _pages.Value;

    /// <summary>The pages that people read: redirects left out.</summary>
    public IEnumerable<SamplePage> ReadPages => Pages.Where(page => !page.IsRedirect);

    /// <summary>Where the site stands: https://host/base/.</summary>
    public Uri BaseUrl { get; } = new(SitemapBase(files));

    public string TextOf(string path) => Encoding.UTF8.GetString(Files[path]);

    private static ImmutableArray<SamplePage> Parse(IReadOnlyDictionary<string, byte[]> files) =>
        [.. files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).Select(file => Parse(file.Key, Encoding.UTF8.GetString(file.Value)))];

    private static SamplePage Parse(string path, string text)
    {
        var errors = ImmutableArray.CreateBuilder<string>();
        var parser = new HtmlParser();
        parser.Error += (_, error) => errors.Add(error.ToString() ?? "");
        IHtmlDocument document = parser.ParseDocument(text);
        return new SamplePage(path, text, document, errors.ToImmutable());
    }

    // robots.txt is the one file that says where the site stands without being looked through.
    private static string SitemapBase(IReadOnlyDictionary<string, byte[]> files)
    {
        var robots = Encoding.UTF8.GetString(files["robots.txt"]);
        var line = robots.Split('\n').First(line => line.StartsWith("Sitemap: ", StringComparison.Ordinal));
        return line["Sitemap: ".Length..^"sitemap.xml".Length];
    }
}
