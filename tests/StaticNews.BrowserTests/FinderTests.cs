using System.Text.Json;
using StaticNews.Engine.Shared.Text;
using StaticNews.Tests.Search;

namespace StaticNews.BrowserTests;

/// <summary>The script that reads the search index, in a real browser on the sample, beside a plain scan of its pages.</summary>
public sealed class FinderTests(Browser browser)
{
    private const string Ask = """
        async ([script, manifest, questions]) => {
          const { open } = await import(script);
          const finder = await open(manifest);
          const answers = [];
          for (const [text, filters] of questions) {
            const results = await finder.search(text, filters);
            const pages = await results.page(0, 100);
            const excerpts = await Promise.all(pages.map(each => finder.excerpt(each, results)));
            answers.push({
              total: results.total,
              isExact: results.isExact,
              urls: pages.map(each => decodeURIComponent(each.url)),
              proven: pages.filter((_, at) => excerpts[at].found).map(each => decodeURIComponent(each.url)),
              marked: excerpts.map(each => each.parts.filter(part => part.hit).map(part => part.text).join(' ')),
              titles: pages.map(each => results.titleParts(each).map(part => part.hit ? `[${part.text}]` : part.text).join('')),
              dates: pages.map(each => each.date),
            });
          }
          return JSON.stringify({ answers, sections: finder.sections, from: finder.from, to: finder.to });
        }
        """;

    // As they are laid out on the screen: a text between blocks is a line.
    private const string Read = """
        async urls => {
          const texts = [];
          for (const url of urls) {
            const page = new DOMParser().parseFromString(await (await fetch(url)).text(), 'text/html');
            const article = document.body.appendChild(document.adoptNode(page.querySelector('article.article')));
            article.querySelectorAll('.link-card, [role=doc-noteref], [role=doc-backlink], svg, script, .chart details, .chart-unit, .chart-source, .liveblog-head .meta, .live-day, .embed-text .meta').forEach(each => each.remove());
            const all = selector => [...article.querySelectorAll(selector)].map(each => each.innerText.trim());
            const tags = all('.tags a').map(tag => tag.replace('#', ''));
            const head = [...all('h1'), ...all('.deck p'), ...tags, ...tags.map(tag => tag.replaceAll(' ', '')), ...all('.article-head .byline a').map(name => name.split(' ')[0])];
            texts.push([decodeURIComponent(url), head.join('\n'), [...head, ...all('.prose')].join('\n')]);
            article.remove();
          }
          return JSON.stringify(texts);
        }
        """;

    [Fact]
    public async Task It_finds_what_a_plain_scan_finds()
    {
        await using var reader = await browser.NewReader();
        var texts = await Texts(reader);
        string[] questions = [.. Questions.ByHand, .. Questions.CutFrom(texts.Select(text => text.All), 60), .. Words];
        var said = await Answers(reader, [.. questions.Select(text => (text, new Dictionary<string, string>(StringComparer.Ordinal)))]);
        var faults = new List<string>();
        foreach (var (asked, answer) in questions.Zip(said.GetProperty("answers").EnumerateArray()))
        {
            string[] words = [.. PlainScan.Words(asked)];
            if (words.Length == 0) continue;
            var expected = texts.Where(text => PlainScan.Contains(words, text.Head, text.All)).Select(text => text.Url).ToHashSet(StringComparer.Ordinal);
            var proven = Strings(answer, "proven").ToHashSet(StringComparer.Ordinal);
            if (!expected.IsSubsetOf(proven)) faults.Add($"{asked}: misses {string.Join(' ', expected.Except(proven).Take(3))}");
            if (answer.GetProperty("total").GetInt32() < expected.Count) faults.Add($"{asked}: counts too few");
        }

        Assert.Empty(faults);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Parts_of_words_are_proven_and_marked()
    {
        await using var reader = await browser.NewReader();
        var answer = (await Answers(reader, [("고교야구 상고", []), ("\"냉동창고 불\"", []), ("냉동창고", []), ("안전진단", [])])).GetProperty("answers");
        Assert.Contains(Strings(answer[2], "titles"), title => title.Contains("[냉동창고]", StringComparison.Ordinal));
        Assert.All(Strings(answer[3], "marked").Zip(Strings(answer[3], "titles")), pair => Assert.Contains("안전진단", pair.First + pair.Second, StringComparison.Ordinal));
        Assert.True(Strings(answer[1], "proven").Length <= Strings(answer[2], "proven").Length);
    }

    [Fact]
    public async Task Filters_narrow_and_no_text_is_everything_newest_first()
    {
        await using var reader = await browser.NewReader();
        var said = await Answers(reader, [("", []), ("", new() { ["section"] = "economy" }), ("", new() { ["from"] = "2026-08-01", ["to"] = "2026-08-31" }), ("", new() { ["tag"] = "화재" }), ("!!", []), ("", new() { ["section"] = "없는면" })]);
        var answers = said.GetProperty("answers");
        var dates = Strings(answers[0], "dates");
        Assert.Equal(dates.OrderDescending(StringComparer.Ordinal), dates);
        Assert.InRange(answers[1].GetProperty("total").GetInt32(), 1, dates.Length - 1);
        Assert.NotEmpty(Strings(answers[2], "dates"));
        Assert.All(Strings(answers[2], "dates"), date => Assert.StartsWith("2026-08-", date, StringComparison.Ordinal));
        Assert.Equal(dates.Count(date => date.StartsWith("2026-08-", StringComparison.Ordinal)), answers[2].GetProperty("total").GetInt32());
        Assert.InRange(answers[3].GetProperty("total").GetInt32(), 1, dates.Length - 1);
        Assert.Equal(0, answers[4].GetProperty("total").GetInt32());
        Assert.Equal(0, answers[5].GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Any_text_is_borne_and_a_missing_index_says_so()
    {
        await using var reader = await browser.NewReader();
        string[] hostile = ["\0\u001b\uD800", new string('가', 100_000), string.Concat(Enumerable.Repeat("a b ", 10_000)), "\"", "\"\"\"", "[[(.*+?", "\uDC00\uDC00", "😀😀", "ㄱ", "광ㅈ"];
        await Answers(reader, [.. hostile.Select(text => (text, new Dictionary<string, string>(StringComparer.Ordinal) { ["from"] = text[..1], ["section"] = "" }))]);
        var kind = await reader.Page.EvaluateAsync<string>("async script => { const { open } = await import(script); try { await open('/paper/search/none.bin'); return ''; } catch (error) { return error.kind; } }", Script);
        Assert.Equal("missing", kind);
    }

    [Theory]
    [InlineData("광주시장을", "광주시장")]
    [InlineData("은여울다리에서는", "은여울다리")]
    [InlineData("새나루항까지", "새나루항")]
    [InlineData("119가", "119")]
    public async Task A_particle_that_was_asked_for_may_be_missing_and_then_stands_behind(string asked, string stem)
    {
        await using var reader = await browser.NewReader();
        var answers = (await Answers(reader, [(asked, []), (stem, []), ($"\"{asked}\"", [])])).GetProperty("answers");
        var proven = Strings(answers[0], "proven");
        Assert.Equal(Strings(answers[1], "proven").Order(StringComparer.Ordinal), proven.Order(StringComparer.Ordinal));
        var written = Strings(answers[2], "proven");
        Assert.True(written.Length <= proven.Length);
        Assert.Subset(proven.Take(Strings(answers[0], "urls").Length).ToHashSet(StringComparer.Ordinal), written.ToHashSet(StringComparer.Ordinal));
        Assert.Equal(written.Order(StringComparer.Ordinal), proven.Take(written.Length).Order(StringComparer.Ordinal));
    }

    private static readonly string[] Words = ["세굴이란", "강바닥을", "\"교각 둘레의\"", "새나루항", "나루항", "새나루 화재", "은여울다리 안전", "\"은여울다리\"", "물빛페이", "빛페이", "119", "2011", "134억원", "오후 7시", "오후 7시 44분", "3·4위전", "D등급", "ㅎㅈ", "불"];

    private string Script => "/paper/search/" + Path.GetFileName(Directory.GetFiles(Path.Combine(browser.SiteFolder, "search"), "finder-*.js").Single());

    private async Task<(string Url, string Head, string All)[]> Texts(Reader reader)
    {
        var everything = (await Answers(reader, [("", [])])).GetProperty("answers")[0];
        var read = JsonDocument.Parse(await reader.Page.EvaluateAsync<string>(Read, Strings(everything, "urls").Select(url => UrlText.EncodePath(url)).ToArray())).RootElement;
        return [.. read.EnumerateArray().Select(text => (text[0].GetString()!, Lines(text[1].GetString()!), Lines(text[2].GetString()!)))];
    }

    private static string Lines(string text) => string.Join('\n', text.Split('\n', '\t').Select(PlainScan.Read));

    private async Task<JsonElement> Answers(Reader reader, (string Text, Dictionary<string, string> Filters)[] questions)
    {
        await reader.Go("");
        var asked = new object[] { Script, "/paper/search/manifest.bin", questions.Select(each => new object[] { each.Text, each.Filters }).ToArray() };
        return JsonDocument.Parse(await reader.Page.EvaluateAsync<string>(Ask, asked)).RootElement;
    }

    private static string[] Strings(JsonElement answer, string name) => [.. answer.GetProperty(name).EnumerateArray().Select(each => each.GetString()!)];
}
