namespace StaticNews.Engine.Planning;

/// <summary>A feed as pages announce it; <paramref name="Url"/> is a path of the site without base path.</summary>
public sealed record FeedLink(string Name, string Url, FeedFormat Format)
{
    /// <summary>The media type, as a link element names it.</summary>
    public string MediaType => Format switch
    {
        FeedFormat.Atom => "application/atom+xml",
        FeedFormat.Json => "application/feed+json",
        _ => "application/rss+xml",
    };
}
