using StaticNews.Engine.Discovery;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Composing;

/// <summary>Reads and composes the bodies that a page shows, while the page is rendered, and gathers what there is to say of them. One per worker.</summary>
/// <param name="isMade">Whether the site has a page or file at a path.</param>
public sealed class BodySource(Newsroom newsroom, ISourceFolder input, DataFolder data, Func<string, bool> isMade) : IBodySource
{
    private readonly Composer _composer = new(newsroom.Routes, newsroom.Pictures, newsroom.Settings, data, isMade);
    private readonly ComposeFor _pages = ComposeFor.Pages(newsroom.Settings);
    private readonly ComposeFor _feeds = ComposeFor.Feeds(newsroom.Settings);
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<ExternalLink> _externalLinks = [];
    private readonly List<Route> _targets = [];
    private readonly List<Lookup> _lookups = [];

    /// <summary>What the bodies of this page gave cause to say.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => [.. _diagnostics];

    /// <summary>Links of this page's bodies to other hosts.</summary>
    public ImmutableArray<ExternalLink> ExternalLinks => [.. _externalLinks];

    /// <summary>Articles and standing pages that this page's bodies lead to.</summary>
    public ImmutableArray<Route> Targets => [.. _targets];

    /// <summary>What this page's bodies asked the newsroom.</summary>
    public ImmutableArray<Lookup> Lookups => [.. _lookups];

    /// <summary>Whether every body was there and as it was when the newsroom was read: only then can the page be remembered.</summary>
    public bool IsSettled { get; private set; } = true;

    /// <summary>Starts a new page.</summary>
    public void Begin()
    {
        _diagnostics.Clear();
        _externalLinks.Clear();
        _targets.Clear();
        _lookups.Clear();
        IsSettled = true;
    }

    /// <inheritdoc/>
    public ComposedBody BodyOf(Article article, UrlForm form)
    {
        var cards = newsroom.Related.ElsewhereOf(article);
        return Compose(article.Draft.Source, article.Draft.Fingerprint, DraftReader.ReadBody, form == UrlForm.Feed ? _feeds : _pages, cards);
    }

    /// <inheritdoc/>
    public ComposedBody BodyOf(StandingPage page) => Compose(page.File.Source, page.File.Fingerprint, PageFileReader.ReadBody, _pages, []);

    /// <inheritdoc/>
    public ComposedBody BodyOf(Reporter reporter) =>
        reporter.File is { } file ? Compose(file.Source, file.Fingerprint, ReporterFileReader.ReadBody, _pages, []) : ComposedBody.Empty;

    private ComposedBody Compose(SourceFile source, Fingerprint asRead, Func<byte[], BodyText> readBody, ComposeFor target, ImmutableArray<Card> cards)
    {
        BodyText body;
        try
        {
            var bytes = input.Read(source);
            IsSettled &= FingerprintBuilder.Of(bytes) == asRead;
            body = readBody(bytes);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            IsSettled = false;
            _diagnostics.Add(OutputRules.Unreadable.At(source.At(TextSpan.WholeFile), [source.Path]));
            return ComposedBody.Empty;
        }

        var (composed, diagnostics) = _composer.Compose(source, body.Text, body.FirstLine, target, cards);
        _diagnostics.AddRange(diagnostics);
        _externalLinks.AddRange(composed.ExternalLinks);
        _targets.AddRange(composed.Targets);
        _lookups.AddRange(composed.Lookups);
        return composed;
    }
}
