using StaticNews.Engine.Composing;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Rendering.Templates;
using StaticNews.Engine.Rendering.Views;

namespace StaticNews.Engine.Rendering.Writers;

/// <summary>An article's text for feed readers: the plainest HTML, every url absolute, escaped as XML text.</summary>
internal static class FeedBody
{
    public static void Write(Utf8Output output, SiteScope site, Article article, ComposedBody body)
    {
        if (ArticleView.ShowsImage(article, body)) Escape(output, Figure(site, article.Card.Image!));
        foreach (var part in body.Parts)
        {
            switch (part)
            {
                case HtmlPart html:
                    Escape(output, html.Html);
                    break;
                case FigurePart figure:
                    Escape(output, Figure(site, figure.Picture));
                    break;
                case LinkCardPart link:
                    Escape(output, $"<p><a href=\"{Text(site.Urls.Absolute(link.Card.Url))}\">{Text(link.Card.Title)}</a></p>\n");
                    break;
                case ChartPart chart:
                    Escape(output, ChartTableHtml.Write(chart.Chart));
                    break;
            }
        }
    }

    private static string Figure(SiteScope site, Picture picture)
    {
        var size = picture is { WidthPx: { } width, HeightPx: { } height }
            ? string.Create(CultureInfo.InvariantCulture, $" width=\"{width}\" height=\"{height}\"")
            : "";
        var words = string.Join(' ', new[] { picture.Caption, picture.Credit }.Where(text => !string.IsNullOrEmpty(text)));
        var caption = words.Length > 0 ? $"<figcaption>{Text(words)}</figcaption>" : "";
        return $"<figure><img src=\"{Text(site.Urls.Absolute(picture.Url))}\" alt=\"{Text(picture.Alt ?? "")}\"{size}>{caption}</figure>\n";
    }

    private static void Escape(Utf8Output output, string html) => output.Write(XmlText.Escape(html));

    private static string Text(string text) => HtmlText.Escape(text);
}
