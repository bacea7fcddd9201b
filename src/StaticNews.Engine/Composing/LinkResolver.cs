using StaticNews.Engine.Composing.Embeds;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Prose;

namespace StaticNews.Engine.Composing;

/// <summary>Where the links of one body lead.</summary>
internal sealed class LinkResolver(BodySurroundings surroundings)
{
    /// <summary>How hosts end that a newspaper links to, and files of a newsroom do not.</summary>
    private static readonly FrozenSet<string> HostEndings = FrozenSet.ToFrozenSet(["com", "net", "org", "kr", "io", "co", "info", "gov", "edu", "jp", "cn"], StringComparer.OrdinalIgnoreCase);

    public LinkOutcome Resolve(BodyLink link)
    {
        var url = link.Url;
        if (url.Length == 0) return surroundings.Refuse(link, TextRules.EmptyLink);
        if (!UrlText.IsSafeScheme(url)) return surroundings.Refuse(link, TextRules.UnsafeLink);
        if (UrlText.LacksHost(url) && Whole(url) is { } whole) return surroundings.Refuse(link, SlipRules.LacksScheme, whole);
        if (UrlText.LacksHost(url) || url is "mailto:" or "tel:") return surroundings.Refuse(link, TextRules.EmptyLink);
        if (url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && !url.Contains('@', StringComparison.Ordinal) && !url.Contains("%40", StringComparison.Ordinal))
            return surroundings.Refuse(link, MarkupRules.BadMailLink);
        if (url[0] == '#') return WithinBody(link, WrittenUrl.Of(url).Fragment!);
        if (url.StartsWith(surroundings.BaseUrl, StringComparison.OrdinalIgnoreCase)) url = url[(surroundings.BaseUrl.Length - 1)..];
        return PictureAddress.HasHostOrScheme(url) ? Elsewhere(link, url) : WithinSite(link, WrittenUrl.Of(url));
    }

    private LinkOutcome Elsewhere(BodyLink link, string url)
    {
        if (url.StartsWith("//", StringComparison.Ordinal)) url = "https:" + url;
        var href = ExternalUrl.Encode(url);
        if (!PictureLookup.IsElsewhere(url)) return new LinkOutcome.AsLink(href, false);
        surroundings.ExternalLinks.Add(new ExternalLink(href, surroundings.Source.At(link.Span)));
        return link.StandsAlone && PartOf(link, href) is { } part ? surroundings.Block(link, part) : new LinkOutcome.AsLink(href, true);
    }

    /// <summary>What a paragraph becomes that is only a link to another host; null where it stays a paragraph.</summary>
    private BodyPart? PartOf(BodyLink link, string href)
    {
        if (link.Poster is null)
        {
            foreach (var card in surroundings.Related)
            {
                if (card.Url == link.Url) return new LinkCardPart(card);
            }

            if (PostAddress.TryRead(href, out var handle)) return PostCard(link, href, handle);
        }

        return VideoAddress.Find(href) is { } video ? Embed(link, href, video) : null;
    }

    /// <summary>A post is not shown here: its text belongs to its author, and its host would learn who reads the article.</summary>
    private static LinkCardPart PostCard(BodyLink link, string href, string handle)
    {
        var by = "@" + handle;
        var title = TextOf(link) ?? by;
        return new LinkCardPart(new Card(title, [], href, UrlText.HostOf(href), title == by ? "" : by, null, null, [], [], null, null, null, [], 1, default));
    }

    private EmbedPart Embed(BodyLink link, string href, VideoAddress video)
    {
        surroundings.FrameHosts.Add(video.PlayerHost);
        var poster = link.Poster is { Url.Length: > 0 } picture ? surroundings.Desk.FindPicture(surroundings.Source, picture.ToPictureReference()) : null;
        var caption = CaptionText.Of(link.Title);
        return new EmbedPart(video, href, TextOf(link) ?? poster?.Alt, poster, caption.Caption, caption.Credit);
    }

    /// <summary>The author's words, if there are any besides the address itself.</summary>
    private static string? TextOf(BodyLink link) => link.Text is { Length: > 0 } text && !PictureAddress.HasHostOrScheme(text) ? text : null;

    private LinkOutcome WithinBody(BodyLink link, string fragment)
    {
        if (fragment.Length == 0 || surroundings.Anchors.Contains(fragment))
            return new LinkOutcome.AsLink($"{surroundings.OwnUrl}#{UrlText.EncodePath(fragment)}", false);
        surroundings.Report(link, TextRules.UnknownHeading, fragment, Heading(fragment, surroundings.Anchors.All));
        return LinkOutcome.Plain;
    }

    private LinkOutcome WithinSite(BodyLink link, WrittenUrl url)
    {
        var path = SourcePath.Resolve(surroundings.Source.Path, url.Path);
        if (!string.IsNullOrEmpty(path))
        {
            var desk = surroundings.Desk;
            var target = desk.FindWritten(path);
            if (target is null && url.IsFromRoot) target = desk.FindRoute($"/{path}/") ?? desk.FindRoute($"/{path}");
            if (target is not null) return ToTarget(link, target, url);
            if (desk.FindPicture(path) is { } picture)
                return new LinkOutcome.AsLink(surroundings.UrlOf(PictureTable.RouteOf(picture).Path), false);
        }

        if (url.IsFromRoot && path is not null && !IsSource(path)) return ToSitePage(link, path, url);
        if (PictureAddress.HasPictureEnding(url.Path))
            return surroundings.Refuse(link, PictureRules.Unknown, surroundings.NearestPicture(link.Url, path));
        if (Whole(link.Url) is { } whole) return surroundings.Refuse(link, SlipRules.LacksScheme, whole);
        var isArticle = url.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || !Path.HasExtension(url.Path);
        return isArticle
            ? surroundings.Refuse(link, TextRules.UnknownLink, surroundings.Nearest(link.Url, path, surroundings.Desk.AllSources()))
            : surroundings.Refuse(link, TextRules.UnpublishedFile);
    }

    private LinkOutcome ToTarget(BodyLink link, LinkTarget target, WrittenUrl url)
    {
        if (target.Route is not { } route) return surroundings.Refuse(link, TextRules.WithheldLink);
        surroundings.Targets.Add(route);
        var isOwn = ReferenceEquals(target, surroundings.Desk.FindOwn(surroundings.Source));
        if (link is { StandsAlone: true, Poster: null } && url.Fragment is null && !isOwn && surroundings.Desk.CardOf(target) is { } card) return surroundings.Block(link, new LinkCardPart(card));
        var href = surroundings.UrlOf(route.Path) + ExternalUrl.Encode(url.Query);
        if (string.IsNullOrEmpty(url.Fragment)) return new LinkOutcome.AsLink(href, false);
        var headings = isOwn ? surroundings.Anchors.All : surroundings.Desk.HeadingsOf(target);
        if (headings.Contains(url.Fragment)) return new LinkOutcome.AsLink($"{href}#{UrlText.EncodePath(url.Fragment)}", false);
        surroundings.Report(link, TextRules.UnknownHeading, url.Fragment, Heading(url.Fragment, headings));
        return new LinkOutcome.AsLink(href, false);
    }

    /// <summary>Lists, feeds, copied files: pages that no source file stands for.</summary>
    private LinkOutcome.AsLink ToSitePage(BodyLink link, string path, WrittenUrl url)
    {
        var folder = path.Length > 0 && url.Path.EndsWith('/') ? "/" : "";
        if (!surroundings.IsMade($"/{path}{folder}")) surroundings.Report(link, SlipRules.NoSuchPage, link.Url);
        var fragment = url.Fragment is null ? "" : "#" + UrlText.EncodePath(url.Fragment);
        return new LinkOutcome.AsLink(surroundings.UrlOf($"/{path}{folder}") + ExternalUrl.Encode(url.Query) + fragment, false);
    }

    /// <summary>The whole address of another host or a mailbox that is written without its beginning; null where it is none.</summary>
    private static string? Whole(string url)
    {
        var rest = url.AsSpan();
        foreach (var scheme in (ReadOnlySpan<string>)["https:", "http:", "https", "http"])
        {
            if (!rest.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) continue;
            rest = rest[scheme.Length..].TrimStart("/:");
            break;
        }

        var host = rest.IndexOfAny("/?#") is >= 0 and var end ? rest[..end] : rest;
        if (host.IndexOf('@') > 0) return host.Length == url.Length ? "mailto:" + url : null;
        var dot = host.LastIndexOf('.');
        if (dot < 1 || host.Contains(' ')) return null;
        var isHost = host.Length < url.Length && rest.Length < url.Length || host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || HostEndings.Contains(host[(dot + 1)..].ToString());
        return isHost ? $"https://{rest}" : null;
    }

    private static bool IsSource(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        || path.StartsWith("articles/", StringComparison.Ordinal)
        || path.StartsWith("images/", StringComparison.Ordinal);

    private static string? Heading(string fragment, IEnumerable<string> ids)
    {
        var meant = HeadingId.Of(fragment);
        return ids.Contains(meant) ? "#" + meant : Nearest.Find(fragment, ids) is { } nearest ? "#" + nearest : null;
    }
}
