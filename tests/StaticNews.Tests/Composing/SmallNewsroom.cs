using System.Text;
using StaticNews.Engine.Composing;
using StaticNews.Engine.Composing.Blocks;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Prose;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Reading.Pictures;
using StaticNews.Engine.Shared;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Shared.Fingerprints;
using StaticNews.Engine.Shared.Text;

namespace StaticNews.Tests.Composing;

/// <summary>A newsroom of three articles and three pictures, to compose bodies against.</summary>
internal static class SmallNewsroom
{
    public static readonly SourceFile Source = File("articles/2026/광복절.md");

    public static readonly Card Elsewhere = CardOf("바깥 기사", "https://other.example.org/story", "other.example.org");

    public static readonly SiteSettings Settings = new() { Name = "물빛일보", BaseUrl = new Uri("https://mulbit.example.org/paper/") };

    public static readonly Composer Composer = ComposerWith(new DataFolder([], new MemoryFolder("input", new Dictionary<string, byte[]>())));

    public static Composer ComposerWith(DataFolder data) => new(Routes(), Pictures(), Settings, data, static _ => true);

    public static Checked<ComposedBody> Compose(string body, ComposeFor? target = null, int bodyLine = 1) =>
        Composer.Compose(Source, body, bodyLine, target ?? ComposeFor.Pages(Settings), [Elsewhere]);

    /// <summary>The body with the theme's blocks as [figure …] and [card …], without the last line feed.</summary>
    public static string Html(string body, ComposeFor? target = null) => Join(Compose(body, target).Value).TrimEnd('\n');

    public static string Join(ComposedBody body)
    {
        var html = new StringBuilder();
        Join(html, body.Parts);
        return html.ToString();
    }

    private static void Join(StringBuilder html, ImmutableArray<BodyPart> parts)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case HtmlPart run: html.Append(run.Html); break;
                case FigurePart { Picture: var p }: html.Append($"[figure {p.Url} {p.WidthPx}x{p.HeightPx} alt={p.Alt} caption={p.Caption} credit={p.Credit}]\n"); break;
                case LinkCardPart card: html.Append($"[card {HtmlText.Escape(card.Card.Title ?? "")} {card.Card.Url}]\n"); break;
                case EmbedPart embed: html.Append($"[embed {embed.Video.Provider} {embed.Video.Id} {HtmlText.Escape(embed.Title ?? "")} {embed.Poster?.Url}]\n"); break;
                case GalleryPart gallery:
                    html.Append($"[gallery {gallery.Id} {HtmlText.Escape(gallery.Title ?? "")} {gallery.Pictures.Length}]\n");
                    Join(html, gallery.Parts);
                    break;
                case FactboxPart box:
                    html.Append($"[factbox {box.Id} {HtmlText.Escape(box.Title ?? "")}]\n");
                    Join(html, box.Parts);
                    break;
                case QuotePart quote:
                    html.Append($"[quote {HtmlText.Escape(quote.Name ?? "")} {HtmlText.Escape(quote.Role ?? "")}]\n");
                    Join(html, quote.Parts);
                    break;
                case TimelinePart timeline:
                    html.Append($"[timeline {timeline.Id} {HtmlText.Escape(timeline.Title ?? "")}]\n");
                    foreach (var entry in timeline.Entries)
                    {
                        html.Append($"[{HtmlText.Escape(entry.Label ?? "")} {entry.MachineDate}]\n");
                        Join(html, entry.Parts);
                    }

                    break;
                case LiveblogPart live:
                    html.Append($"[live {live.Id} {HtmlText.Escape(live.Title ?? "")}]\n");
                    Join(html, live.Parts);
                    foreach (var entry in live.Entries)
                    {
                        html.Append($"<p id=\"{entry.Id}\">").Append(entry.TitleHtml).Append("</p>");
                        Join(html, entry.Parts);
                    }

                    break;
                default: throw new InvalidOperationException(part.GetType().Name);
            }
        }
    }

    /// <summary>One line for each: code line:column+length and what it is about.</summary>
    public static string Show(ImmutableArray<Diagnostic> diagnostics) => string.Join('\n', diagnostics.Select(d =>
    {
        var span = d.Place.Span;
        var suggestion = d.Suggestion is null ? "" : $" → {d.Suggestion}";
        return $"{d.Rule.Code} {span.Line}:{span.Column}+{span.Length} {string.Join(' ', d.Arguments)}".TrimEnd() + suggestion;
    }));

    public static SourceFile File(string path) => new(path, "input/" + path, path, 0, 0);

    private static RouteTable Routes()
    {
        var own = Published("/2026/08/15/광복절/", "광복절", "첫째");
        var tide = Published("/2026/07/01/tide/", "밀물과 썰물", "밀물", "5-18-광주");
        var about = new LinkTarget(new Route("/about/"), null, [], WithheldReason.None);
        var bySource = new Dictionary<string, LinkTarget>
        {
            ["articles/2026/광복절.md"] = own,
            ["articles/tide.md"] = tide,
            ["articles/2026/빛 고을.md"] = Published("/2026/06/01/빛-고을/", "빛 고을"),
            ["articles/story/index.md"] = Published("/2026/05/01/story/", "이야기"),
            ["articles/2026/draft.md"] = new(null, null, [], WithheldReason.Draft),
            ["pages/about.md"] = about,
        };
        var byRoute = new Dictionary<string, LinkTarget> { ["/2026/07/01/tide/"] = tide, ["/about/"] = about };
        return new RouteTable(bySource.ToFrozenDictionary(), byRoute.ToFrozenDictionary());
    }

    private static LinkTarget Published(string route, string title, params string[] headings) =>
        new(new Route(route), CardOf(title, route, null), [.. headings.Select(id => new Heading(id, id, 2))], WithheldReason.None);

    private static Card CardOf(string title, string url, string? host) =>
        new(title, [], url, host, "", null, null, [], [], null, null, null, [], 1, default);

    private static PictureTable Pictures() => new(
    [
        Picture("articles/2026/바다.jpg", new PictureSize(1200, 800)),
        Picture("articles/2026/my photo.png", new PictureSize(640, 480)),
        Picture("images/logo.svg", null),
    ]);

    private static PictureFile Picture(string path, PictureSize? size) => new(File(path), size is { } known ? new PictureLook(known, PictureKind.Original) : null, new Fingerprint(UInt128.MaxValue));
}
