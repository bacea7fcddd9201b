using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Tests.Memos;

/// <summary>A build that remembers makes what a build that reads everything makes, byte for byte, after every kind of edit.</summary>
[Trait("suite", "memo")]
public sealed class WarmBuildTests
{
    private readonly MemoSite _site = new();

    public static TheoryData<string> Edits => [.. Named.Keys];

    private static Dictionary<string, (Action<DatedFolder> Edit, string[] Opened)> Named { get; } = new(StringComparer.Ordinal)
    {
        ["nothing"] = (static _ => { }, []),
        ["body"] = (static input => Put(input, "articles/a1.md", "본문 1.", "고친 본문."), ["articles/a1.md"]),
        ["headline"] = (static input => Put(input, "articles/a1.md", "기사 1", "새 제목"), ["articles/a1.md"]),
        ["a mistake mended"] = (static input => Put(input, "articles/rich.md", "unkown: 1\n", ""), ["articles/rich.md"]),
        ["deleted"] = (static input => input.Remove("articles/a1.md"), []),
        ["renamed"] = (static input => Rename(input, "articles/untitled.md", "articles/b.md"), ["articles/b.md"]),
        ["touched"] = (static input => Put(input, "articles/a1.md", "", ""), ["articles/a1.md"]),
        ["zone"] = (static input => Put(input, "site.yml", "base_url", "timezone: America/New_York\nbase_url"), All),
        ["subheads"] = (static input => Put(input, "site.yml", "base_url", "subheads: false\nbase_url"), All),
        ["search"] = (static input => Put(input, "site.yml", "base_url", "search: false\nbase_url"), All),
        ["name of the paper"] = (static input => Put(input, "site.yml", "시험일보", "새 신문"), []),
    };

    private static string[] All =>
        ["articles/a1.md", "articles/a2.md", "articles/a3.md", "articles/a4.md", "articles/rich.md", "articles/untitled.md"];

    [Theory]
    [MemberData(nameof(Edits))]
    public void Warm_is_clean_and_only_what_changed_is_opened(string edit)
    {
        _site.Build(_site.Memos);
        _site.Memos.Opened = MemoSite.SecondBuild;
        Named[edit].Edit(_site.Input);
        Assert.Equal(Named[edit].Opened, _site.Read(_site.Memos).Opened);
        _site.AssertWarmIsClean();
        Assert.Empty(_site.Read(_site.Memos).Opened);
    }

    [Fact]
    public void An_edit_that_no_listing_shows_is_found_within_two_seconds()
    {
        var moment = MemoSite.FirstBuild.AddSeconds(-1.9);
        _site.Input.Put("articles/a1.md", MemoSite.TextOf(1), moment);
        _site.Build(_site.Memos);
        _site.Memos.Opened = MemoSite.SecondBuild;
        _site.Input.Put("articles/a1.md", MemoSite.TextOf(1).Replace("본문 1", "본문 9", StringComparison.Ordinal), moment);
        _site.AssertWarmIsClean();
        Assert.Empty(_site.Read(_site.Memos).Opened);
    }

    [Fact]
    public void A_settled_file_is_not_opened_and_one_from_the_future_is()
    {
        _site.Input.Put("articles/a1.md", MemoSite.TextOf(1), MemoSite.FirstBuild.AddSeconds(-2.1));
        _site.Input.Put("articles/a2.md", MemoSite.TextOf(2), MemoSite.SecondBuild.AddDays(1));
        _site.Build(_site.Memos);
        Assert.Equal(["articles/a2.md"], _site.Read(_site.Memos).Opened);
    }

    [Fact]
    public void Where_files_have_no_times_their_bytes_decide()
    {
        _site.Input.Put("articles/a1.md", MemoSite.TextOf(1), DateTimeOffset.MinValue);
        _site.Build(_site.Memos);
        _site.Input.Put("articles/a1.md", MemoSite.TextOf(1).Replace("본문 1", "본문 9", StringComparison.Ordinal), DateTimeOffset.MinValue);
        _site.AssertWarmIsClean();
        Assert.Equal(["articles/a1.md"], _site.Read(_site.Memos).Opened);
    }

    [Fact]
    public void What_an_article_said_wrong_is_said_again()
    {
        var cold = DiagnosticLines.Of(_site.Read(_site.Memos).Edition.Diagnostics, MessageLanguage.Korean);
        var (warm, opened) = _site.Read(_site.Memos);
        Assert.Empty(opened);
        Assert.Contains("unkown", cold, StringComparison.Ordinal);
        Assert.Equal(cold, DiagnosticLines.Of(warm.Diagnostics, MessageLanguage.Korean));
    }

    [Fact]
    public void Nothing_is_saved_when_nothing_changed()
    {
        _site.Build(_site.Memos);
        var saves = _site.Memos.Saves;
        _site.Build(_site.Memos);
        Assert.Equal(saves, _site.Memos.Saves);
    }

    private static void Put(DatedFolder input, string path, string old, string text)
    {
        var before = input.TextOf(path);
        Assert.Contains(old, before, StringComparison.Ordinal);
        input.Put(path, old.Length == 0 ? before : before.Replace(old, text, StringComparison.Ordinal), MemoSite.FirstBuild.AddMinutes(10));
    }

    private static void Rename(DatedFolder input, string from, string to)
    {
        input.Put(to, input.BytesOf(from), MemoSite.FirstBuild.AddDays(-2));
        input.Remove(from);
    }
}
