using Scriban;
using Scriban.Parsing;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>The names that a page's templates start from: site, page, in layouts content, and what its kind shows.</summary>
internal abstract class PageScope(PlannedPage page) : View
{
    private readonly PageView _page = new(page);

    public PageView Page => _page;

    public override string TypeName => "page of kind " + PageKinds.NameOf(page.Kind);

    /// <summary>What a page of its kind shows.</summary>
    public static PageScope Of(PlannedPage page) => page.Data switch
    {
        HomePageData data => new HomeScope(page, data),
        ArticlePageData data => new ArticleScope(page, data),
        RelatedPageData data => new RelatedScope(page, data),
        ListPageData data => new ListScope(page, data),
        IndexPageData data => new IndexScope(page, data),
        YearPageData data => new YearScope(page, data),
        CorrectionsPageData data => new CorrectionsScope(page, data),
        SearchPageData data => new SearchScope(page, data),
        StandingPageData data => new StandingScope(page, data),
        NotFoundPageData data => new NotFoundScope(page, data),
        _ => throw new ArgumentException("No template shows a " + page.Data.GetType().Name, nameof(page)),
    };

    // An unknown name is looked for in the functions next, so it is no mistake yet.
    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        var own = (RenderContext)context!;
        value = member switch
        {
            "site" => own.Site.View,
            "page" => _page,
            "content" => ContentOf(own.Run),
            _ => Get(own, member),
        };
        if (!ReferenceEquals(value, Unknown)) return true;
        value = null;
        return false;
    }

    private static object ContentOf(PageRun run)
    {
        if (run.Content is null) return Unknown;
        run.ContentPrinted = true;
        return new BufferMarkup(run.Content);
    }
}
