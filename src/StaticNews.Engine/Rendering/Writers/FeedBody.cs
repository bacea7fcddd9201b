using System.Text;
using StaticNews.Engine.Composing;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Rendering.Views;

namespace StaticNews.Engine.Rendering.Writers;

/// <summary>An article's text for feed readers: the plainest HTML, every url absolute.</summary>
internal static class FeedBody
{
    public static string Of(SiteScope site, Article article, ComposedBody body)
    {
        var html = new StringBuilder();
        var parts = new FeedParts(html, site);
        if (ArticleView.ShowsImage(article, body)) parts.Figure(article.Card.Image!);
        parts.Write(body.Parts);
        return html.ToString();
    }
}
