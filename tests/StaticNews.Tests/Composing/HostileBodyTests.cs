using System.Diagnostics;
using StaticNews.Engine.Prose;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Tests.Composing;

/// <summary>Bodies that no author means to write: they cost seconds at most, end in a diagnostic, and still give a page.</summary>
public sealed class HostileBodyTests
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    public static TheoryData<string, string, int, string> Bodies => new()
    {
        { "quotes", "> ", 10_000, "SN3012" },
        { "lists", "+ ", 10_000, "SN3012" },
        { "brackets", "[", 40_000, "SN3012" },
        { "pictures", "![", 40_000, "SN3012" },
        { "openers", "*a ", 16_000, "SN3012" },
        { "nested emphasis", "*가 **나 ", 300, "" },
        { "closers", "a* ", 16_000, "SN3012" },
        { "mixed runs", "a**b*c_d__", 1_600, "" },
        { "more mixed runs", "a**b*c_d__", 4_900, "SN3012" },
        { "comments", "a<!-- ", 8_000, "" },
        { "instructions", "a<? ", 12_000, "" },
        { "braces", "{#", 20_000, "" },
        { "quoted braces", "{a=\"", 12_000, "" },
        { "tags", "<b>", 16_000, "SN3008" },
        { "blocks of html", "<div>", 9_000, "SN3008" },
        { "too many blocks of html", "<div>", 60_000, "SN3007" },
        { "formatting in html", "<p><b class=x><i><u><s>", 2_000, "" },
        { "different formatting in html", "<p><b a=1><b a=2><b a=3><b a=4>", 2_000, "" },
        { "html that never closes", "<div x='\n\n", 20_000, "SN3007" },
        { "tags with attributes", "<b class=x>가</b>\n\n", 9_000, "" },
        { "tables of html", "<table><tr><td>", 9_000, "" },
        { "lines of html", "<div>\n\n가\n\n</div>\n\n", 12_000, "" },
        { "attributes", "<a b ", 9_000, "" },
        { "backticks", "`a``b```c", 5_000, "" },
        { "entities", "&amp;&#x110000;&x", 2_900, "" },
        { "urls", "https://a.kr/(", 3_500, "" },
        { "links", "[가](나", 9_000, "" },
        { "spaced links", "[가](나 다.md)", 4_500, "" },
        { "spaced openers", "[가](나 다 ", 5_000, "" },
        { "fences of containers", "::: 가\n글\n", 40_000, "SN3028" },
        { "closing fences", ":::\n", 100_000, "SN3021" },
        { "blocks", "::: factbox\n글\n:::\n", 25_000, "" },
        { "nul", "\0\u0001\uD800\uDC00\uD83D", 9_000, "" },
        { "one word", "가나다", 30_000, "SN3012" },
        { "headings", "## 제목\n", 60_000, "" },
        { "rules", "---\n", 100_000, "" },
        { "paragraphs", "글\n\n", 150_000, "" },
        { "bars", "|", 60_000, "SN3012" },
        { "tables", "|a|b|\n|-|-|\n|1|2|\n\n", 20_000, "" },
        { "definitions", "[가]: /나\n", 40_000, "SN3014" },
        { "footnotes", "[^1]\n\n[^1]: 가\n\n", 25_000, "" },
        { "fences", "```\n", 100_000, "" },
        { "diamonds", "◇가=나\n\n", 60_000, "" },
        { "bylines", "/홍길동 기자\n", 50_000, "" },
        { "long", "글이 아주 길다. ", 200_000, "SN3011" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void A_body_of_one_thing_ends(string name, string piece, int times, string code)
    {
        var body = string.Concat(Enumerable.Repeat(piece, times));
        var watch = Stopwatch.StartNew();
        var read = BodyReader.Read(body, 1, "input/articles/a.md", true);
        var composed = SmallNewsroom.Compose(body);
        Assert.True(watch.Elapsed < Bound, $"{name}: {watch.Elapsed}");
        if (code.Length > 0) Assert.Contains(read.Diagnostics, d => d.Rule.Code == code);
        else Assert.DoesNotContain(read.Diagnostics, d => d.Severity == Severity.Error);
        Assert.All(composed.Value.Parts, Assert.NotNull);
    }

    [Fact]
    public void A_table_of_ten_thousand_columns_is_shown_as_text()
    {
        var row = string.Concat(Enumerable.Repeat("|가", 10_000));
        var body = row + "\n" + string.Concat(Enumerable.Repeat("|-", 10_000)) + "\n" + row;
        Assert.Equal("SN3012 1:1+20000", SmallNewsroom.Show(BodyReader.Read(body, 1, "a.md", true).Diagnostics));
        Assert.StartsWith("<p>|가|가", SmallNewsroom.Html(body), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wide_header_does_not_widen_a_thousand_rows()
    {
        var body = string.Concat(Enumerable.Repeat("|가", 500)) + "\n" + string.Concat(Enumerable.Repeat("|-", 500)) + "\n"
            + string.Concat(Enumerable.Repeat("|\n", 1_000));
        Assert.Equal("SN3012", BodyReader.Read(body, 1, "a.md", true).Diagnostics.Single().Rule.Code);
    }

    [Fact]
    public void Fifty_megabytes_are_cut_at_a_line()
    {
        var body = string.Concat(Enumerable.Repeat("가나다라 마바사아.\n\n", 5_000_000));
        var read = BodyReader.Read(body, 3, "a.md", true);
        Assert.Equal("SN3011", read.Diagnostics.Single().Rule.Code);
        Assert.InRange(read.Value.Characters, 300_000, 400_000);
        Assert.EndsWith("마바사아.</p>\n", SmallNewsroom.Join(SmallNewsroom.Compose(body).Value), StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_too_deep_for_the_parser_is_a_plain_paragraph() =>
        Assert.EndsWith("</p>\n<p>둘째 <strong>문단</strong></p>", SmallNewsroom.Html(string.Concat(Enumerable.Repeat("> ", 200)) + "첫째\n\n둘째 **문단**"), StringComparison.Ordinal);

    [Theory]
    [InlineData("[", 40_000)]
    [InlineData("*a ", 16_000)]
    [InlineData("a* ", 16_000)]
    public void A_paragraph_too_deep_for_the_parser_leaves_the_others(string piece, int times)
    {
        var body = "**첫째**\n\n" + string.Concat(Enumerable.Repeat(piece, times)) + "\n\n둘째 **문단**";
        Assert.StartsWith("SN3012 3:1+", SmallNewsroom.Show(BodyReader.Read(body, 1, "a.md", true).Diagnostics), StringComparison.Ordinal);
        var html = SmallNewsroom.Html(body);
        Assert.StartsWith("<p><strong>첫째</strong></p>", html, StringComparison.Ordinal);
        Assert.EndsWith("<p>둘째 <strong>문단</strong></p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_footnote_too_deep_for_the_parser_leaves_the_other_notes()
    {
        var body = "글[^1]과 **글**[^2].\n\n[^1]: " + string.Concat(Enumerable.Repeat("> ", 200)) + "첫째\n\n[^2]: 둘째 **각주**\n";
        Assert.Equal("SN3012 3:7+402", SmallNewsroom.Show(BodyReader.Read(body, 1, "a.md", true).Diagnostics));
        var html = SmallNewsroom.Html(body);
        Assert.Contains("&gt; 첫째 <a href=\"#fnref-", html, StringComparison.Ordinal);
        Assert.Contains("<strong>글</strong>", html, StringComparison.Ordinal);
        Assert.Contains("둘째 <strong>각주</strong>", html, StringComparison.Ordinal);
    }
}
