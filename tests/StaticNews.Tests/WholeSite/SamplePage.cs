using AngleSharp.Html.Dom;

namespace StaticNews.Tests.WholeSite;

/// <summary>One HTML file of the sample site.</summary>
/// <param name="Errors">What the parser had to repair.</param>
public sealed record SamplePage(string Path, string Text, IHtmlDocument Document, ImmutableArray<string> Errors)
{
    public bool IsRedirect => Document.QuerySelector("meta[http-equiv='refresh' i]") is not null;

    /// <summary>The page's url from the site's root: a folder for index.html.</summary>
    public string Url => Path.EndsWith("index.html", StringComparison.Ordinal) ? Path[..^"index.html".Length] : Path;
}
