using System.Text;
using StaticNews.Engine;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Writing;
using StaticNews.Images;
using StaticNews.Tests;

namespace StaticNews.BrowserTests;

/// <summary>The writing desk at /admin/ with its real script: what its form offers, and that what it writes is what the newspaper reads.</summary>
public sealed class WritingDeskTests(Browser browser)
{
    private static readonly Dictionary<string, string> Kept = new(StringComparer.Ordinal)
    {
        ["input/reporters/yun-seorin.md"] = "---\nname: 윤서린\n---\n사회부 기자다.\n",
        ["input/pages/about.md"] = "---\ntitle: 소개\n---\n물빛일보다.\n",
        ["input/articles/society/desk.md"] = """
            ---
            title: [속보] 물빛시: 폭우 #1
            deck:
              - "인용" 뒤 글자
              - 둘째: 줄
            reporter: yun-seorin
            date: 2026-10-30
            tags: 조류, 바다
            image: /images/library.jpg
            related: [other.md]
            corrections:
              - { date: 2026-10-31, kind: 정정, text: 바로잡습니다. }
            ---

            ◇어제

            10~20명이 왔다.
            """,
        ["input/articles/society/other.md"] = "---\ntitle: 다른 기사\ndate: 2026-10-29\n---\n본문이다.\n",
    };

    [Fact]
    public async Task The_form_has_the_fields_of_an_article_and_asks_no_stranger()
    {
        await using var desk = await WritingDesk.Open(browser, Kept);
        foreach (var name in new[] { "기사", "기자", "페이지" })
            await Assertions.Expect(desk.Page.GetByText(name, new() { Exact = true }).First).ToBeVisibleAsync();
        await desk.Go("collections/articles/new");
        foreach (var label in new[] { "제목", "부제", "입력 시각", "면", "태그", "대표 사진", "함께 읽을 기사", "정정·반론·추후보도", "본문", "윤서린" })
            await Assertions.Expect(desk.Page.GetByText(label, new() { Exact = true }).First).ToBeVisibleAsync();
        Assert.Empty(desk.Strangers);

        // The desk's style names fonts of a stranger; the page's policy keeps them from being asked for.
        var complaints = desk.Complaints.Where(each => !each.StartsWith("console info", StringComparison.Ordinal) && !each.StartsWith("console debug", StringComparison.Ordinal));
        Assert.All(complaints, complaint => Assert.Contains("cdn.jsdelivr.net/fontsource", complaint, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_it_writes_reads_back_without_a_word()
    {
        await using var desk = await WritingDesk.Open(browser, Kept);
        await desk.Go("collections/articles/new");
        await desk.Field("title").First.FillAsync("[단독] 물빛시: \"새 기사\" #2");
        await desk.Field("deck").First.FillAsync("첫째: 줄");
        await desk.Save();
        await desk.Go("collections/articles/entries/society/desk");
        await desk.Field("title").First.FillAsync("[속보] 물빛시: 폭우 #3");
        await desk.Save();

        var files = await desk.Files();
        Assert.Contains("input/articles/단독-물빛시-새-기사-2.md", files.Keys);
        Assert.Equal(["기사: [단독] 물빛시: \"새 기사\" #2", "기사: [속보] 물빛시: 폭우 #3", "기사: 다른 기사"], Build(files));
        var edited = files["input/articles/society/desk.md"];
        foreach (var kept in new[] { "\"인용\" 뒤 글자", "둘째: 줄", "yun-seorin", "조류", "바다", "src: /images/library.jpg", "url: other.md", "바로잡습니다.", "◇어제", "10~20명이" })
            Assert.Contains(kept, edited, StringComparison.Ordinal);
    }

    // The headlines of what the desk wrote; mistakes fail the test.
    private static List<string> Build(Dictionary<string, string> files)
    {
        var input = files.Where(file => file.Key.StartsWith("input/", StringComparison.Ordinal)).ToDictionary(file => file.Key["input/".Length..], file => Encoding.UTF8.GetBytes(file.Value), StringComparer.Ordinal);
        input["site.yml"] = Encoding.UTF8.GetBytes("name: 물빛일보\nbase_url: https://mulbit.example.org/\nnewspaper: false\nchecks: { SN2203: off }\n");
        input["images/library.jpg"] = File.ReadAllBytes(Repository.PathOf("input/images/library.jpg"));
        using var theme = new TemporaryFolder();
        var options = new BuildOptions { Now = new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero), Jobs = 1 };
        var site = SiteBuilder.Prepare(options, new MemoryFolder("input", input), new DiskFolder(Repository.PathOf("theme"), "theme"), new VipsPictureReader(), memos: null);
        var result = SiteBuilder.Print(site, new MemoryOutput());
        Assert.Empty(result.Diagnostics.Where(each => each.Severity >= Severity.Warning).Select(each => $"{each.Place.Path}: {each.Rule.Code} {each.Message(MessageLanguage.English)}"));
        return [.. site.Newsroom.Articles.Select(article => "기사: " + article.Card.Title).Order(StringComparer.Ordinal)];
    }
}
