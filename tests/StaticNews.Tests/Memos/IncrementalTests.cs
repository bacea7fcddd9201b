using System.Text;
using StaticNews.Engine;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;
using StaticNews.Tests.Casework;

namespace StaticNews.Tests.Memos;

/// <summary>
/// After every kind of edit, a build that remembers makes and says what one from nothing does, byte for byte; and it renders the pages whose bytes
/// change, and besides them only such as hold the text named here; mostly none.
/// </summary>
[Trait("suite", "memo")]
public sealed class IncrementalTests
{
    private const string Bridge = "input/articles/society/2026-07-14-bridge-closed.md";

    // Where every page is rendered.
    private const string All = "*";

    // What is in every page that has the article's card: such a page is rendered although it may show nothing of the card that changed.
    private const string Shows = "2026-07-14-bridge-closed";

    public static TheoryData<string> Edits => [.. Named.Keys];

    private static Dictionary<string, (Action<WarmNewsroom> Edit, string[] RenderedIfTheyHold)> Named { get; } = new(StringComparer.Ordinal)
    {
        ["nothing"] = (static _ => { }, []),
        ["a file touched"] = (static site => site.Edit(Bridge, "", ""), []),
        ["body"] = (static site => site.Edit(Bridge, "다친 사람은 없다.", "다친 사람은 한 명도 없다."), []),
        ["headline"] = (static site => site.Edit(Bridge, "차량 전면 통제", "차량 모두 통제"), []),
        ["deck"] = (static site => site.Edit(Bridge, "보행도 금지", "걷기도 금지"), [Shows]),
        ["label"] = (static site => site.Edit(Bridge, "label: 속보", "label: 단독"), [Shows]),
        ["caption of the picture"] = (static site => site.Edit(Bridge, "차단막이 놓였다.", "차단막이 섰다."), [Shows]),
        ["tag added"] = (static site => site.Edit(Bridge, "원도심]", "원도심, 새로운말]"), [Shows]),
        ["tag removed"] = (static site => site.Edit(Bridge, ", 원도심]", "]"), [Shows]),
        ["date moved"] = (static site => site.Edit(Bridge, "date: 2026-07-14", "date: 2026-07-12"), [Shows, "/archive/2026/"]),
        ["section changed"] = (static site => site.Rename(Bridge, "input/articles/culture/2026-07-14-bridge-closed.md"), [Shows]),
        ["story left"] = (static site => site.Edit(Bridge, "story: 은여울다리 균열\n", ""), [Shows]),
        ["alias added"] = (static site => site.Edit(Bridge, "label: 속보", "label: 속보\naliases: [/old/bridge/]"), [Shows]),
        ["correction"] = (static site => site.Edit(Bridge, "label: 속보", "label: 속보\ncorrections: [{ date: 2026-07-15, kind: 정정, text: 길이를 바로잡습니다. }]"), [Shows]),
        ["new article"] = (static site => site.Put("input/articles/society/new.md", "---\ntitle: 은여울다리 다시 열려\ndate: 2026-11-18 09:00\nreporter: yun-seorin\ntags: [교통]\n---\n다리가 [열렸다](2026-07-14-bridge-closed.md).\n"), []),
        ["article deleted"] = (static site => site.Remove(Bridge), []),
        ["article renamed"] = (static site => site.Rename(Bridge, "input/articles/society/2026-07-14-bridge-shut.md"), []),
        ["expiry"] = (static site => site.Edit(Bridge, "label: 속보", "label: 속보\nexpires: 2026-08-01"), [Shows]),
        ["reporter's name"] = (static site => site.Edit("input/reporters/yun-seorin.md", "name: 윤서린", "name: 윤서림"), ["/2026/"]),
        ["reporter's biography"] = (static site => site.Edit("input/reporters/yun-seorin.md", "", "\n새로 한 줄.\n"), []),
        ["standing page"] = (static site => site.Edit("input/pages/about.md", "", "\n새로 한 줄.\n"), []),
        ["table of a chart"] = (static site => site.Edit("input/articles/economy/7월-위판량.csv", "", "\n"), ["fish-catch-july"]),
        ["picture replaced"] = (static site => site.Put("input/images/bridge-closed.jpg", "picture 640x480"), [Shows]),
        ["name of the paper"] = (static site => site.Edit("input/site.yml", "name: 물빛일보", "name: 물빛신문"), [All]),
        ["number of related articles"] = (static site => site.Edit("input/site.yml", "related: { pages: true }", "related: { count: 4, pages: true }"), [All]),
        ["template"] = (static site => site.Edit("theme/templates/article.html", "", "<!-- 새 틀 -->\n"), [All]),
        ["partial"] = (static site => site.Edit("theme/partials/card.html", "", "<!-- 새 조각 -->\n"), [All]),
        ["stylesheet"] = (static site => site.Edit("theme/assets/site.css", "", "\nbody { margin: 0 }\n"), [All]),
        ["word of the theme"] = (static site => site.Edit("theme/languages/ko.yml", "", "\nnew_word: 새말\n"), [All]),
        ["another address"] = (static site => site.Options = site.Options with { BaseUrl = new Uri("https://other.example/") }, [All]),
        ["embargo lifted"] = (static site => site.Options = site.Options with { Now = site.Options.Now.AddYears(40) }, []),
        ["back in time"] = (static site => site.Options = site.Options with { Now = site.Options.Now.AddMonths(-3) }, []),
        ["drafts"] = (static site => site.Options = site.Options with { IncludesDrafts = true }, []),
        ["other threads"] = (static site => site.Options = site.Options with { Jobs = 5 }, []),
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void Warm_is_clean_and_only_what_must_be_is_rendered(string edit)
    {
        var site = new WarmNewsroom();
        var before = site.BuildWarm();
        var (change, texts) = Named[edit];
        change(site);
        var warm = site.BuildWarm();
        var clean = site.BuildClean();
        Assert.Empty(FolderBytes.Compare(clean.Files, warm.Files));
        Assert.Equal(DiagnosticLines.Of(clean.Result.Diagnostics), DiagnosticLines.Of(warm.Result.Diagnostics));
        Assert.Equal(Counts(clean.Result), Counts(warm.Result));

        var rendered = warm.Result.Rendered.Select(static page => page.Route).ToHashSet();
        if (texts is [All])
        {
            Assert.Equal(clean.Result.Pages, rendered.Count);
            return;
        }

        var changed = clean.Result.Rendered.Select(static page => page.Route)
            .Where(route => !before.Files.TryGetValue(route.OutputPath, out var bytes) || !bytes.AsSpan().SequenceEqual(clean.Files[route.OutputPath]));
        var besides = rendered.Except(changed).Where(route => !texts.Any(text => TextOf(clean, route).Contains(text, StringComparison.Ordinal)));
        Assert.Empty(besides.Select(static route => route.Path));
        Assert.Empty(site.BuildWarm().Result.Rendered);
    }

    [Fact]
    public void Where_nothing_changed_nothing_is_opened()
    {
        var site = new WarmNewsroom();
        site.BuildWarm();
        var before = site.BuildWarm();
        site.Input.TakeOpened();
        site.Theme.TakeOpened();
        var saves = site.Memos.Saves;
        var again = site.BuildWarm();
        Assert.Empty(site.Input.TakeOpened());
        Assert.Empty(site.Theme.TakeOpened());
        Assert.Equal(saves, site.Memos.Saves);
        Assert.Equal(Counts(before.Result), Counts(again.Result));
        Assert.Equal(DiagnosticLines.Of(before.Result.Diagnostics), DiagnosticLines.Of(again.Result.Diagnostics));
    }

    [Fact]
    public void An_embargo_ends_although_no_file_changed()
    {
        var site = new WarmNewsroom();
        var next = site.BuildWarm().Result.NextChange!.Value;
        site.Options = site.Options with { Now = site.Options.Now.AddMinutes(1) };
        Assert.Empty(site.BuildWarm().Result.Rendered);

        // Another day: the front page has its date, and articles that are no longer recent lose their cards for sharing.
        site.Options = site.Options with { Now = next.AddTicks(-1) };
        Assert.All(site.BuildWarm().Result.Rendered, static page => Assert.True(page.Kind is PageKind.Home or PageKind.Article, page.Route.Path));
        Assert.Empty(FolderBytes.Compare(site.BuildClean().Files, site.BuildWarm().Files));
        site.Options = site.Options with { Now = next };
        Assert.Empty(FolderBytes.Compare(site.BuildClean().Files, site.BuildWarm().Files));
        Assert.NotEqual(next, site.BuildWarm().Result.NextChange);
    }

    private static string TextOf(CaseOutcome outcome, Route route) => Encoding.UTF8.GetString(outcome.Files[route.OutputPath]);

    private static (int Articles, int Pages, int Files, long Bytes, DateTimeOffset? Next) Counts(BuildResult result) =>
        (result.Articles, result.Pages, result.Files, result.Bytes, result.NextChange);
}
