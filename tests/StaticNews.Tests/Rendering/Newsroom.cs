using System.Text;
using StaticNews.Engine.Composing;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Prose;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Rendering;
using StaticNews.Engine.Shared;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Tests.Rendering;

/// <summary>A tiny newsroom in records, and a theme in strings, for tests of rendering.</summary>
internal static class Newsroom
{
    public static readonly DateTimeOffset Morning = new(2026, 9, 3, 9, 5, 0, TimeSpan.FromHours(9));

    public static readonly SiteSettings Settings = new()
    {
        Name = "물빛일보",
        BaseUrl = new Uri("https://mulbit.example.org/paper/"),
        Tagline = "강가의 신문",
        Imprint = new Dictionary<string, string> { ["publisher"] = "김발행", ["registration"] = "전남, 아00001" }.ToFrozenDictionary(),
    };

    public static readonly Section Politics = new("politics", "정치", null, new Route("/politics/"));

    public static readonly Reporter Han = new("han", "한기자", "han@mulbit.example.org", new Route("/reporters/han/"), null, null);

    public static readonly SiteData Site = new(
        Settings, [Politics], [new NamedLink("정치", "/politics/"), new NamedLink("제보", "https://tip.example.com/")], [], null, null, [new FeedLink("물빛일보", "/rss.xml", FeedFormat.Rss)],
        new Dictionary<string, Route> { ["site.css"] = new("/assets/site-0123.css") }.ToFrozenDictionary());

    public static readonly Dictionary<string, string> Words = new(Engine.Planning.Words.Keys.Select(key => KeyValuePair.Create(key, key)))
    {
        ["date.long"] = "{yyyy}년 {M}월 {d}일 {HH}:{mm}",
        ["date.day"] = "{yyyy}년 {M}월 {d}일",
        ["date.short"] = "{yyyy}. {M}. {d}.",
        ["date.time"] = "{HH}:{mm}",
        ["copyright"] = "저작권자 © {0} 무단 전재 및 재배포 금지",
        ["copyright_ai"] = "저작권자 © {0} 무단 전재, 재배포 및 AI 학습 이용 금지",
        ["redirect"] = "주소가 바뀌었습니다:",
        ["imprint.publisher"] = "발행인",
        ["imprint.registration"] = "등록번호",
        ["list.count"] = "{0}건",
    };

    public static SourceFile File(string path) => new(path, "theme/" + path, path, 0, 0);

    /// <summary>A theme with the given templates (templates/home …); the others that every theme must have are empty.</summary>
    public static ThemeSource Theme(params (string Name, string Text)[] templates)
    {
        var texts = new Dictionary<string, ThemeText>();
        foreach (var name in (string[])["home", "article", "related", "section", "tag", "tag_index", "reporter", "reporter_index", "series", "series_index", "story", "story_index", "archive", "archive_day", "archive_year", "archive_index", "corrections", "search", "standing", "not_found"])
            texts["templates/" + name] = Text("templates/" + name, "");
        texts["partials/figure"] = Text("partials/figure", "<figure>{{ image.src }}</figure>");
        texts["partials/link_card"] = Text("partials/link_card", "<aside>{{ card.title }}</aside>");
        texts["partials/chart"] = Text("partials/chart", "<figure>{{ chart.name }}</figure>");
        foreach (var name in (string[])["embed", "gallery", "factbox", "quote", "timeline", "liveblog"]) texts["partials/" + name] = Text("partials/" + name, "");
        foreach (var (name, text) in templates) texts[name] = Text(name, text);
        var icon = new ThemeAsset("icons/rss.svg", File("assets/icons/rss.svg"), Encoding.UTF8.GetBytes("<svg></svg>\n"), default);
        return new ThemeSource(
            texts.ToFrozenDictionary(), [icon], Words.ToFrozenDictionary(),
            new Dictionary<string, ThemeOptionValue> { ["accent"] = new(ThemeOptionKind.Text, "blue") }.ToFrozenDictionary(), [], default);
    }

    private static ThemeText Text(string name, string text) => new(File(name + ".html"), text);

    public static Card Card(string title, string url = "/2026/09/03/a/", string? host = null) => new(
        title, [], url, host, "요약", null, Politics, [], [Han], Morning, null, null, [], 1, default);

    public static Article Article(string title = "강물", string url = "/2026/09/03/a/", Card? card = null)
    {
        var matter = new FrontMatter { Title = new Located<string>(title, default) };
        var source = new SourceFile("articles/a.md", "input/articles/a.md", "articles/a.md", 0, 0);
        var draft = new Draft(source, matter, BodyFacts.Empty, 5, default);
        return new Article(1, draft, new Route(url), Morning, Politics, [], [Han], null, null, card ?? Card(title, url));
    }

    public static PageHead Head(string title) => new(title, "설명", null, Politics, [], [], false);

    public static PlannedPage Home(params Card[] latest) => new(
        Route.Home, PageKind.Home, Head("") with { Section = null }, new HomePageData(Morning, null, [], [], [.. latest], [], []));

    public static PlannedPage ArticlePage(Article? article = null)
    {
        var own = article ?? Article();
        return new(own.Route, PageKind.Article, Head(own.Card.Title), new ArticlePageData(own, static () => [], null, null, [], [], []), "input/articles/a.md");
    }

    public static PlannedPage SectionPage(params Card[] cards) => new(
        Politics.Route, PageKind.Section, Head("정치"),
        new ListPageData("정치", Politics, [.. cards], new Pager(1, true, null, null, Politics.Route, Politics.Route), null));

    public static SiteRenderer Renderer(ThemeSource theme, SiteData? site = null)
    {
        var created = SiteRenderer.Create(theme, site ?? Site);
        Assert.Empty(created.Diagnostics.Select(Say));
        return created.Value;
    }

    /// <summary>The front page from one template's text; nothing may go wrong.</summary>
    public static string Render(string home, params (string, string)[] others)
    {
        var (text, diagnostics) = TryRender(home, others);
        Assert.Empty(diagnostics);
        return text;
    }

    public static (string Text, string[] Diagnostics) TryRender(string home, params (string, string)[] others)
    {
        var created = SiteRenderer.Create(Theme([("templates/home", home), .. others]), Site);
        var page = created.Value.CreateWorker().Render(Home(), new Bodies());
        return (Text(page), [.. created.Diagnostics.Concat(page.Diagnostics).Select(Say)]);
    }

    public static string Text(RenderedPage page) => Encoding.UTF8.GetString(page.Bytes.Span);

    public static string Say(Diagnostic diagnostic) =>
        $"{diagnostic.Rule.Code} {diagnostic.Place.Path}:{diagnostic.Place.Span.Line}:{diagnostic.Place.Span.Column} {diagnostic.Message(MessageLanguage.English)}"
        + (diagnostic.Suggestion is { } suggestion ? $" ({suggestion}?)" : "");

    internal sealed class Bodies(params BodyPart[] parts) : IBodySource
    {
        public ComposedBody BodyOf(Article article, UrlForm form) => new([.. parts], []);

        public ComposedBody BodyOf(StandingPage page) => new([.. parts], []);

        public ComposedBody BodyOf(Reporter reporter) => new([.. parts], []);
    }
}
