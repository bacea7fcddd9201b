using StaticNews.Engine.Discovery;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Prose;
using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Composing;

/// <summary>All that the links of one body are judged by, and what has been found out about them so far.</summary>
internal sealed class BodySurroundings(
    LookupDesk desk, SiteSettings settings, SourceFile source, ParsedBody body, ComposeFor target, ImmutableArray<Card> related)
{
    /// <summary>Where the newsroom is asked.</summary>
    public LookupDesk Desk => desk;

    public SourceFile Source => source;

    /// <summary>Whether the site has a page or file at this path.</summary>
    public bool IsMade(string path) => desk.IsMade(path);

    public AnchorNames Anchors => body.Anchors;

    public ImmutableArray<Card> Related => related;

    /// <summary>The site's absolute url, ending in a slash.</summary>
    public string BaseUrl { get; } = settings.BaseUrl.AbsoluteUri;

    /// <summary>What stands before a # within the body: empty on the body's own page.</summary>
    public string OwnUrl { get; } = target.IsAwayFromSite
        ? target.UrlPrefix + UrlText.EncodePath(desk.FindOwn(source)?.Route?.Path ?? "/")
        : "";

    /// <summary>What the theme renders, by the link's index.</summary>
    public Dictionary<int, BodyPart> Blocks { get; } = [];

    public List<ExternalLink> ExternalLinks { get; } = [];

    /// <summary>Hosts whose players this body offers.</summary>
    public SortedSet<string> FrameHosts { get; } = new(StringComparer.Ordinal);

    /// <summary>When the body's article was published; null for what is no article.</summary>
    public DateTimeOffset? Published => desk.FindOwn(source)?.Card?.Published;

    public SiteZone Zone => settings.Zone;

    /// <summary>Where links to articles and standing pages lead.</summary>
    public List<Route> Targets { get; } = [];

    /// <summary>Tables that charts are drawn from.</summary>
    public List<SourceFile> DataFiles { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The url of a path of the site, which is not yet percent-encoded.</summary>
    public string UrlOf(string path) => target.UrlPrefix + UrlText.EncodePath(path);

    public LinkOutcome Block(BodyLink link, BodyPart part)
    {
        Blocks[link.Index] = part;
        return LinkOutcome.Block;
    }

    /// <summary>Says what is wrong; the link's text stays.</summary>
    public LinkOutcome Refuse(BodyLink link, DiagnosticRule rule, string? suggestion = null)
    {
        Report(link, rule, link.Url, suggestion);
        return LinkOutcome.Plain;
    }

    /// <summary>Says that no picture of that format is published; its words stay.</summary>
    public LinkOutcome RefuseFormat(BodyLink link, string format)
    {
        Diagnostics.Add(PictureRules.UnshownFormat.At(source.At(link.Span), [link.Url, format]));
        return LinkOutcome.Plain;
    }

    public void Report(TextSpan span, DiagnosticRule rule, string argument) => Diagnostics.Add(rule.At(source.At(span), [argument]));

    public void Report(BodyLink link, DiagnosticRule rule, string argument, string? suggestion = null) =>
        Diagnostics.Add(rule.At(source.At(link.Span), [argument], suggestion));

    public string? NearestPicture(string url, string? path) => Nearest(url, path, desk.AllPictures());

    /// <summary>The nearest of some source paths, as the author would write it here: the same name in another folder, or nearly that name in this one.</summary>
    public string? Nearest(string url, string? path, IEnumerable<string> candidates)
    {
        if (path is null) return null;
        var nearest = SourceSuggestion.For(path, candidates.Where(candidate => candidate != source.Path));
        if (nearest is null) return null;
        return url.StartsWith('/') ? "/" + nearest : RelativePath.From(source.Path, nearest);
    }
}
