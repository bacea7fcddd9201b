using StaticNews.Engine.Discovery;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Composing;

/// <summary>Reads and composes the bodies that a page shows, while the page is rendered, and gathers what there is to say of them. One per worker.</summary>
public sealed class BodySource(Newsroom newsroom, ISourceFolder input, DataFolder data) : IBodySource
{
    private readonly Composer _composer = new(newsroom.Routes, newsroom.Pictures, newsroom.Settings, data);
    private readonly ComposeFor _pages = ComposeFor.Pages(newsroom.Settings);
    private readonly ComposeFor _feeds = ComposeFor.Feeds(newsroom.Settings);
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<ExternalLink> _externalLinks = [];
    private readonly List<Route> _targets = [];

    /// <summary>What the bodies of this page gave cause to say.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => [.. _diagnostics];

    /// <summary>Links of this page's bodies to other hosts.</summary>
    public ImmutableArray<ExternalLink> ExternalLinks => [.. _externalLinks];

    /// <summary>Articles and standing pages that this page's bodies lead to.</summary>
    public ImmutableArray<Route> Targets => [.. _targets];

    /// <summary>Starts a new page.</summary>
    public void Begin()
    {
        _diagnostics.Clear();
        _externalLinks.Clear();
        _targets.Clear();
    }

    /// <inheritdoc/>
    public ComposedBody BodyOf(Article article, UrlForm form)
    {
        var cards = newsroom.Related.ElsewhereOf(article);
        return Compose(article.Draft.Source, DraftReader.ReadBody, form == UrlForm.Feed ? _feeds : _pages, cards);
    }

    /// <inheritdoc/>
    public ComposedBody BodyOf(StandingPage page) => Compose(page.File.Source, PageFileReader.ReadBody, _pages, []);

    /// <inheritdoc/>
    public ComposedBody BodyOf(Reporter reporter) =>
        reporter.File is { } file ? Compose(file.Source, ReporterFileReader.ReadBody, _pages, []) : ComposedBody.Empty;

    private ComposedBody Compose(SourceFile source, Func<byte[], BodyText> readBody, ComposeFor target, ImmutableArray<Card> cards)
    {
        BodyText body;
        try
        {
            body = readBody(input.Read(source));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _diagnostics.Add(OutputRules.Unreadable.At(source.At(TextSpan.WholeFile), [source.Path]));
            return ComposedBody.Empty;
        }

        var (composed, diagnostics) = _composer.Compose(source, body.Text, body.FirstLine, target, cards);
        _diagnostics.AddRange(diagnostics);
        _externalLinks.AddRange(composed.ExternalLinks);
        _targets.AddRange(composed.Targets);
        return composed;
    }
}
