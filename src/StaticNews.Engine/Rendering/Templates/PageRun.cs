using Scriban.Parsing;
using StaticNews.Engine.Composing;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Fragments;
using StaticNews.Engine.Rendering.Views;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>The page that a worker is rendering: what it shows, which layout it asked for, which slots it filled. Reused from page to page.</summary>
internal sealed class PageRun(SiteScope site)
{
    private PlannedPage? _page;
    private PageScope? _scope;
    private BufferMarkup? _jsonLd;

    public SiteScope Site => site;

    public PlannedPage Page => _page!;

    public ComposedBody Body { get; private set; } = ComposedBody.Empty;

    /// <summary>What the page's templates see.</summary>
    public PageScope Scope => _scope!;

    /// <summary>How deep the running template or layout itself stands: what is deeper is an include.</summary>
    public int FrameDepth { get; set; }

    /// <summary>Prints again what includes printed before; null where every include is run.</summary>
    public FragmentMaker? Fragments { get; init; }

    /// <summary>What an include that runs apart from the page asks of it, written down; null where a page itself is rendered.</summary>
    public List<PageAsk>? Asks { get; init; }

    public FaultLog Faults { get; } = new(site.Templates.Known);

    public Dictionary<string, Utf8Output> Slots { get; } = new(StringComparer.Ordinal);

    /// <summary>The layout that the running template named, where it named it.</summary>
    public (CompiledTemplate Layout, SourceSpan Span)? Layout { get; set; }

    /// <summary>What the running layout surrounds; null in a template.</summary>
    public Utf8Output? Content { get; set; }

    /// <summary>Whether the running layout has printed its content.</summary>
    public bool ContentPrinted { get; set; }

    /// <summary>Nodes evaluated so far: a page that recurses in many branches needs no loop to be endless.</summary>
    public long Steps { get; set; }

    public void Begin(PlannedPage page, ComposedBody body)
    {
        _page = page;
        _scope = PageScope.Of(page);
        Body = body;
        FrameDepth = 0;
        Layout = null;
        Content = null;
        ContentPrinted = false;
        Steps = 0;
        _jsonLd = null;
        Faults.Begin(page.Source ?? page.Route.Path);
    }

    /// <summary>The page's structured data, made when it is first asked for; null where the kind has none.</summary>
    public BufferMarkup? JsonLd() => _jsonLd ??= Metadata.JsonLd.Of(this);

    /// <summary>Whether this path is the page's own, or that of the section it stands in.</summary>
    public bool IsCurrent(string path) => Note(
        PageAskKind.Current,
        path,
        string.Equals(path, Page.Route.Path, StringComparison.Ordinal) || Page.Head.Section is { } section && string.Equals(path, section.Route.Path, StringComparison.Ordinal));

    /// <summary>Whether this path is the page's own.</summary>
    public bool IsHere(string path) => Note(PageAskKind.Here, path, string.Equals(path, Page.Route.Path, StringComparison.Ordinal));

    private bool Note(PageAskKind kind, string path, bool answer)
    {
        var ask = new PageAsk(kind, path, answer);
        if (Asks is not null && !Asks.Contains(ask)) Asks.Add(ask);
        return answer;
    }
}
