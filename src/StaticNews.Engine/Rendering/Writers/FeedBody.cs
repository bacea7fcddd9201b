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
        if (ArticleView.ShowsImage(article, body)) html.Append(Figure(site, article.Card.Image!));
        foreach (var part in body.Parts)
        {
            switch (part)
            {
                case HtmlPart finished:
                    html.Append(finished.Html);
                    break;
                case FigurePart figure:
                    html.Append(Figure(site, figure.Picture));
                    break;
                case LinkCardPart link:
                    html.Append($"<p><a href=\"{Text(site.Urls.Absolute(link.Card.Url))}\">{Text(link.Card.Title)}</a></p>\n");
                    break;
                case ChartPart chart:
                    html.Append(ChartTableHtml.Write(chart.Chart));
                    break;
            }
        }

        return html.ToString();
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

    private static string Text(string text) => HtmlText.Escape(text);
}
