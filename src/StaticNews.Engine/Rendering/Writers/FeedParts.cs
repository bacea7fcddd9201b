using System.Text;
using StaticNews.Engine.Composing;
using StaticNews.Engine.Composing.Blocks;
using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Rendering.Writers;

/// <summary>The newsroom's blocks as feed readers show them: no theme, no classes, no ids, every url absolute.</summary>
internal sealed class FeedParts(StringBuilder html, SiteScope site)
{
    public void Write(ImmutableArray<BodyPart> parts)
    {
        foreach (var part in parts) Write(part);
    }

    public void Figure(Picture picture)
    {
        html.Append("<figure>");
        Image(picture);
        Caption(picture.Caption, picture.Credit);
        html.Append("</figure>\n");
    }

    private void Write(BodyPart part)
    {
        switch (part)
        {
            case HtmlPart finished:
                html.Append(finished.Html);
                break;
            case FigurePart figure:
                Figure(figure.Picture);
                break;
            case LinkCardPart link:
                Link(link.Card.Url, link.Card.Title);
                break;
            case ChartPart chart:
                html.Append(ChartTableHtml.Write(chart.Chart));
                break;
            case EmbedPart embed:
                Embed(embed);
                break;
            case GalleryPart gallery:
                Title(gallery.Title);
                foreach (var picture in gallery.Pictures) Figure(picture);
                Write(gallery.Parts);
                break;
            case FactboxPart factbox:
                html.Append("<aside>\n");
                Title(factbox.Title);
                Write(factbox.Parts);
                html.Append("</aside>\n");
                break;
            case QuotePart quote:
                html.Append("<figure><blockquote>\n");
                Write(quote.Parts);
                html.Append("</blockquote>");
                Caption(quote.Name, quote.Role);
                html.Append("</figure>\n");
                break;
            case TimelinePart timeline:
                Timeline(timeline);
                break;
            case LiveblogPart live:
                Liveblog(live);
                break;
        }
    }

    private void Embed(EmbedPart embed)
    {
        if (embed.Poster is not { } poster)
        {
            Link(embed.Url, embed.Title ?? embed.Url);
            return;
        }

        html.Append("<figure><a href=\"").Append(Text(embed.Url)).Append("\">");
        Image(poster);
        html.Append("</a>");
        Caption(embed.Caption ?? embed.Title, embed.Credit);
        html.Append("</figure>\n");
    }

    private void Timeline(TimelinePart timeline)
    {
        Title(timeline.Title);
        html.Append("<ul>\n");
        foreach (var entry in timeline.Entries)
        {
            html.Append("<li>");
            if (entry.Label is { } label) html.Append("<strong>").Append(Time(label, entry.MachineDate)).Append("</strong> ");
            Write(entry.Parts);
            html.Append("</li>\n");
        }

        html.Append("</ul>\n");
    }

    private void Liveblog(LiveblogPart live)
    {
        Title(live.Title);
        Write(live.Parts);
        foreach (var entry in live.Entries)
        {
            var time = Time(entry.Label, site.Date(entry.Time)?.ToString());
            html.Append("<h3><a href=\"").Append(Text(entry.Url)).Append("\">").Append(time).Append("</a>");
            if (entry.TitleHtml is { } title) html.Append(' ').Append(title);
            html.Append("</h3>\n");
            Write(entry.Parts);
        }
    }

    private void Image(Picture picture)
    {
        html.Append("<img src=\"").Append(Text(site.Urls.Absolute(picture.Url))).Append("\" alt=\"").Append(Text(picture.Alt ?? "")).Append('"');
        if (picture is { WidthPx: { } width, HeightPx: { } height }) html.Append(CultureInfo.InvariantCulture, $" width=\"{width}\" height=\"{height}\"");
        html.Append('>');
    }

    private void Caption(string? first, string? second)
    {
        var words = string.Join(' ', new[] { first, second }.Where(static text => !string.IsNullOrEmpty(text)));
        if (words.Length > 0) html.Append("<figcaption>").Append(Text(words)).Append("</figcaption>");
    }

    private void Link(string url, string text) =>
        html.Append("<p><a href=\"").Append(Text(site.Urls.Absolute(url))).Append("\">").Append(Text(text)).Append("</a></p>\n");

    private void Title(string? title)
    {
        if (title is not null) html.Append("<p><strong>").Append(Text(title)).Append("</strong></p>\n");
    }

    private static string Time(string label, string? machine) =>
        machine is null ? Text(label) : $"<time datetime=\"{machine}\">{Text(label)}</time>";

    private static string Text(string text) => HtmlText.Escape(text);
}
