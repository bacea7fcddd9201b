using StaticNews.Engine.Composing;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>article: the article of an article page.</summary>
internal sealed class ArticleView(ArticlePageData data) : View
{
    public static readonly ImmutableArray<string> Names =
    [
        "title", "deck", "summary", "label", "url", "canonical_url", "section", "column", "reporters", "published", "updated",
        "image", "show_image", "html", "headings", "tags", "minutes", "corrections", "series", "story", "ads", "language", "translations", "copyright",
    ];

    private readonly Article _article = data.Article;

    public override string TypeName => "article";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "title" => _article.Card.Title,
        "deck" => Views.Of(_article.Card.Deck),
        "summary" => _article.Card.Summary,
        "label" => _article.Card.Label,
        "url" => context.Site.Urls.Path(_article.Route.Path),
        "canonical_url" => context.Site.Urls.Absolute(_article.Route.Path),
        "section" => Views.Of(_article.Section),
        "column" => Column(),
        "reporters" => Views.Of(_article.Reporters),
        "published" => context.Site.Date(_article.Published),
        "updated" => context.Site.Date(_article.Card.Updated),
        "image" => Views.Of(_article.Card.Image),
        "show_image" => Flag(ShowsImage(_article, context.Run.Body)),
        "html" => new BodyMarkup(context.Run.Body.Parts, context),
        "headings" => new ViewList<Prose.Heading>(_article.Draft.Body.Headings, static heading => new HeadingView(heading)),
        "tags" => Views.Of(_article.Tags),
        "minutes" => _article.Card.Minutes,
        "corrections" => new ViewList<Reading.Correction>(_article.Card.Corrections, static correction => new CorrectionView(correction)),
        "series" => _article.Series is { } series ? new ChainView("series", series.Name, series.Route, data.SeriesNearest) : null,
        "story" => _article.Story is { } story ? new ChainView("story", story.Name, story.Route, data.StoryNearest) : null,
        "ads" => Flag(_article.Draft.FrontMatter.HasAds),
        "language" => _article.Draft.FrontMatter.Language,
        "translations" => new ViewList<Translation>(data.Translations, static translation => new TranslationView(translation)),
        "copyright" => context.Site.Copyright,
        _ => Unknown,
    };

    /// <summary>Whether the article's picture stands in front matter only, so that page and feed must show it besides the text.</summary>
    public static bool ShowsImage(Article article, ComposedBody body)
    {
        if (article.Draft.FrontMatter.Image is not { } reference || article.Card.Image is not { } image) return false;
        if (article.Draft.Body.Pictures.Contains(reference.Source)) return false;
        return !BodyPart.AnyShows(body.Parts, image.Url);
    }

    private LinkView? Column()
    {
        foreach (var reporter in _article.Reporters)
        {
            if (reporter.Column is { } column) return new LinkView(new NamedLink(column, reporter.Route.Path));
        }

        return _article.Section is { } section ? new LinkView(new NamedLink(section.Name, section.Route.Path)) : null;
    }
}
