using StaticNews.Engine.Indexing;
using StaticNews.Engine.Prose;

namespace StaticNews.Engine.Composing;

/// <summary>What the pictures of one body turn into.</summary>
internal sealed class PictureResolver(BodySurroundings surroundings)
{
    public LinkOutcome Resolve(BodyLink link)
    {
        if (link.Url.Length == 0 || UrlText.LacksHost(link.Url)) return surroundings.Refuse(link, MarkupRules.EmptyPicture);
        if (PictureLookup.IsElsewhere(link.Url)) return Elsewhere(link);
        if (PictureAddress.HasHostOrScheme(link.Url) || !UrlText.IsSafeScheme(link.Url)) return surroundings.Refuse(link, MarkupRules.UnsafePicture);

        var reference = link.ToPictureReference();
        if (surroundings.Desk.FindPicture(surroundings.Source, reference) is not { } picture)
        {
            var path = PictureLookup.PathOf(surroundings.Source, link.Url);

            // What is wrong with the file is told where it is read.
            if (path is not null && surroundings.Desk.FindPicture(path) is not null) return LinkOutcome.Plain;
            if (PictureLookup.UnshownFormatOf(link.Url) is { } format) return surroundings.RefuseFormat(link, format);
            return surroundings.Refuse(link, PictureRules.Unknown, surroundings.NearestPicture(link.Url, path));
        }

        if (reference.Alt is null) surroundings.Report(link, PictureRules.MissingAlt, link.Url);
        return link.StandsAlone
            ? surroundings.Block(link, new FigurePart(picture))
            : new LinkOutcome.AsImage(surroundings.UrlOf(picture.Url), picture.WidthPx, picture.HeightPx, picture.Caption);
    }

    /// <summary>Showing it would tell another host who reads the article.</summary>
    private LinkOutcome.AsLink Elsewhere(BodyLink link)
    {
        surroundings.Report(link, PictureRules.Elsewhere, link.Url);
        var url = link.Url.StartsWith("//", StringComparison.Ordinal) ? "https:" + link.Url : link.Url;
        var href = ExternalUrl.Encode(url);
        surroundings.ExternalLinks.Add(new ExternalLink(href, surroundings.Source.At(link.Span)));
        return new LinkOutcome.AsLink(href, true);
    }
}
