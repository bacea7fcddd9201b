using StaticNews.Engine.Composing;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Planning.Admin;
using StaticNews.Engine.Rendering.Templates;
using StaticNews.Engine.Rendering.Writers;

namespace StaticNews.Engine.Rendering;

/// <summary>Renders one page after another into buffers that it keeps.</summary>
/// <remarks>For one thread. A page that fails leaves nothing behind for the next.</remarks>
public sealed class RenderWorker
{
    private readonly SiteScope _site;
    private readonly TemplateRunner _templates;
    private readonly Utf8Output _output = new();

    internal RenderWorker(SiteScope site)
    {
        _site = site;
        _templates = new TemplateRunner(site);
    }

    /// <summary>The page's bytes, even where its template is wrong, and what is wrong.</summary>
    public RenderedPage Render(PlannedPage page, IBodySource bodies)
    {
        if (Write(page, bodies)) return new RenderedPage(_output.Memory, []);
        var body = page.Data switch
        {
            ArticlePageData data => bodies.BodyOf(data.Article, UrlForm.Page),
            StandingPageData data => bodies.BodyOf(data.Page),
            ListPageData { Subject: Reporter reporter } => bodies.BodyOf(reporter),
            _ => ComposedBody.Empty,
        };
        return _templates.Render(page, body);
    }

    // Feeds, sitemaps and the like are no matter of taste: no template renders them.
    private bool Write(PlannedPage page, IBodySource bodies)
    {
        _output.Clear();
        switch (page.Data)
        {
            case FeedPageData feed:
                FeedWriter.Write(_output, _site, page, feed, bodies);
                return true;
            case SitemapPageData sitemap:
                SitemapWriter.Write(_output, _site, sitemap);
                return true;
            case SitemapIndexPageData index:
                SitemapWriter.WriteIndex(_output, _site, index);
                return true;
            case NewsSitemapPageData news:
                NewsSitemapWriter.Write(_output, _site, news);
                return true;
            case RedirectPageData redirect:
                RedirectWriter.Write(_output, _site, redirect);
                return true;
            case AdminPageData admin:
                AdminWriter.Write(_output, _site, admin);
                return true;
            case TextPageData text:
                _output.Write(text.Text);
                return true;
            default:
                return false;
        }
    }
}
