namespace StaticNews.Engine.Indexing;

/// <summary>A url of the site, from its root and without the base path: /tags/환경/ or /rss.xml. NFC, not percent-encoded.</summary>
public readonly record struct Route(string Path)
{
    /// <summary>The front page.</summary>
    public static readonly Route Home = new("/");

    /// <summary>The file that answers the url, relative to the output folder, with slashes.</summary>
    public string OutputPath => Path.EndsWith('/') ? Path[1..] + "index.html" : Path[1..];

    /// <summary>The url.</summary>
    public override string ToString() => Path;
}
