using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Tests.Shared;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("", "{}")]
    [InlineData("# 주석뿐\n", "{}")]
    [InlineData("title: 폭우\ndate: 2020-12-29 14:30 # 입력\n", "{title: 폭우@1:8:2, date: 2020-12-29 14:30@2:7:16}")]
    [InlineData("title: 폭우\r\ndate: 2020-12-29\r\n", "{title: 폭우@1:8:2, date: 2020-12-29@2:7:10}")]
    [InlineData("tags: [광주, \"전남\"]\nsection: a\n", "{tags: [광주@1:8:2, \"전남\"@1:12:4], section: a@2:10:1}")]
    [InlineData("deck:\n- 가\n- '나'\n", "{deck: [가@2:3:1, \"나\"@3:3:3]}")]
    [InlineData("image:\n  src: a.jpg\n  caption: \"글\"\n", "{image: {src: a.jpg@2:8:5, caption: \"글\"@3:12:3}}")]
    [InlineData("summary: >\n  첫 줄\n  둘째 줄\n", "{summary: \"첫 줄 둘째 줄\n\"@1:10:1}")]
    [InlineData("tags: [\n  광주,\n  전남\n]\ndate: x\n", "{tags: [광주@2:3:2, 전남@3:3:2], date: x@5:7:1}")]
    [InlineData("---\ntitle: a\n", "{title: a@2:8:1}")]
    [InlineData("title: 😀 광주\n", "{title: 😀 광주@1:8:5}")]
    [InlineData("slug: \"a\\u0000\\n\\uD83D\\uDE00b\"\n", "{slug: \"a\n😀b\"@1:7:24}")]
    public void Plain_yaml_is_read_with_the_place_of_every_value(string text, string expected) => AssertRead(text, expected, "");

    [Theory]
    [InlineData("title: 광주: 전남 상생\n", "광주: 전남 상생@1:8:9")]
    [InlineData("title: [속보] 폭우\n", "[속보] 폭우@1:8:7")]
    [InlineData("title: [속보]\n", "[속보]@1:8:4")]
    [InlineData("title: [속보 폭우\n", "[속보 폭우@1:8:6")]
    [InlineData("title: [포토] 광주 [종합]\n", "[포토] 광주 [종합]@1:8:12")]
    [InlineData("title: \"인용\" 뒤 글자\n", "\"인용\" 뒤 글자@1:8:9")]
    [InlineData("title: \"하나\"와 \"둘\"\n", "\"하나\"와 \"둘\"@1:8:9")]
    [InlineData("title: '인용' 뒤\n", "'인용' 뒤@1:8:6")]
    [InlineData("title: '24년 예산안 통과\n", "'24년 예산안 통과@1:8:11")]
    [InlineData("title: {사진} 폭우\n", "{사진} 폭우@1:8:7")]
    [InlineData("title: @단독 폭우\n", "@단독 폭우@1:8:6")]
    [InlineData("title: `폭우`\n", "`폭우`@1:8:4")]
    [InlineData("title: %로 본 광주\n", "%로 본 광주@1:8:7")]
    [InlineData("title: *단독* 폭우\n", "*단독* 폭우@1:8:7")]
    [InlineData("title: &지역 소식\n", "&지역 소식@1:8:6")]
    [InlineData("title: !긴급 폭우\n", "!긴급 폭우@1:8:6")]
    [InlineData("title: | 폭우\n", "| 폭우@1:8:4")]
    [InlineData("title: > 폭우\n", "> 폭우@1:8:4")]
    [InlineData("title: #호우 특보\n", "#호우 특보@1:8:6")]
    [InlineData("title: 카카오 #1위\n", "카카오 #1위@1:8:7")]
    [InlineData("title: - 폭우\n", "- 폭우@1:8:4")]
    [InlineData("title: 폭우:\n", "폭우:@1:8:3")]
    [InlineData("title:   광주: 전남  \n", "광주: 전남@1:10:6")]
    [InlineData("title: \"가\" '나': 다\n", "\"가\" '나': 다@1:8:10")]
    [InlineData("title: \"C:\\폭우\" 뒤\n", "\"C:\\폭우\" 뒤@1:8:9")]
    public void A_headline_is_read_as_its_desk_meant_it(string text, string expected) => AssertRead(text, "{title: " + expected + "}", "");

    [Fact]
    public void What_is_read_as_a_remark_is_told() =>
        AssertRead("title: 폭우: 속보 # 나중에 고칠 것\n", "{title: 폭우: 속보@1:8:6}", "SN2121 1:15:10");

    [Theory]
    [InlineData("deck:\n  - 광주: 전남\n  - [속보] 폭우\n  - \"인용\" 뒤\n", "{deck: [광주: 전남@2:5:6, [속보] 폭우@3:5:7, \"인용\" 뒤@4:5:6]}")]
    [InlineData("deck: [광주, 전남]\n", "{deck: [광주@1:8:2, 전남@1:12:2]}")]
    [InlineData("deck: [속보] 폭우\n", "{deck: [속보] 폭우@1:7:7}")]
    [InlineData("tags: #광주 #전남\n", "{tags: #광주 #전남@1:7:7}")]
    [InlineData("tags:\n- #광주\n- @전남\n", "{tags: [#광주@2:3:3, @전남@3:3:3]}")]
    [InlineData("image:\n  src: a.jpg\n  caption: 사진: 연합\nslug: a\n", "{image: {src: a.jpg@2:8:5, caption: 사진: 연합@3:12:6}, slug: a@4:7:1}")]
    [InlineData("corrections:\n  - date: 2020-12-29\n    text: 정정: 바로\n", "{corrections: [{date: 2020-12-29@2:11:10, text: 정정: 바로@3:11:6}]}")]
    [InlineData("summary: |\n  title: 광주: 전남\nslug: a\n", "{summary: \"title: 광주: 전남\n\"@1:10:1, slug: a@3:7:1}")]
    [InlineData("theme:\n  accent: #1a4d8f\n", "{theme: {accent: #1a4d8f@2:11:7}}")]
    [InlineData("deck: #1a\n", "{deck: #1a@1:7:3}")]
    [InlineData("slug: #메모\n", "{slug: @1:6:1}")]
    public void Other_running_text_is_read_as_meant_too(string text, string expected) => AssertRead(text, expected, "");

    [Theory]
    [InlineData("title:폭우\ndate:2020-12-29\n", "{title: 폭우@1:7:2, date: 2020-12-29@2:6:10}", "SN2120 1:6:1 | SN2120 2:5:1")]
    [InlineData("title：광주: 전남\ntags：[a, b]\n", "{title: 광주: 전남@1:7:6, tags: [a@2:7:1, b@2:10:1]}", "SN2120 1:6:1 | SN2120 2:5:1")]
    [InlineData("title: \"폭우\nslug: a\n", "{title: \"폭우\"@1:8:3, slug: a@2:7:1}", "SN2112 1:8:1")]
    [InlineData("slug: 'a\ntitle: b\n", "{slug: ?, title: b@2:8:1}", "SN2112 1:7:1")]
    [InlineData("slug: a: b\ntitle: b\n", "{slug: ?, title: b@2:8:1}", "SN2114 1:7:4")]
    [InlineData("slug: @a\n", "{slug: ?}", "SN2114 1:7:2")]
    [InlineData("slug: \"a\" b\n", "{slug: ?}", "SN2114 1:7:5")]
    [InlineData("slug: [a] b\n", "{slug: ?}", "SN2114 1:7:5")]
    [InlineData("tags: [a, b\nsummary: x\n", "{tags: ?, summary: x@2:10:1}", "SN2113 1:7:1")]
    [InlineData("image: {src: a\nsummary: x\n", "{image: ?, summary: x@2:10:1}", "SN2113 1:8:1")]
    [InlineData("image:\n  src: a: b\nslug: x\n", "{image: ?, slug: x@3:7:1}", "SN2114 2:8:4")]
    [InlineData("title: a\n폭우가 쏟아졌다\nslug: b\n", "{title: a@1:8:1, slug: b@3:7:1}", "SN2115 2:1:8")]
    [InlineData("title: a\n slug: b\n", "{title: a@1:8:1, slug: b@2:8:1}", "SN2117 2:2:4")]
    [InlineData(" title: a\nslug: b\n", "{title: a@1:9:1, slug: b@2:7:1}", "SN2117 1:2:5")]
    [InlineData("image:\n  src: a\n   alt: b\nslug: x\n", "{image: ?, slug: x@4:7:1}", "SN2117 3:4:3")]
    [InlineData("image:\n    src: a\n  alt: b\nslug: x\n", "{image: ?, slug: x@4:7:1}", "SN2117 3:3:3")]
    [InlineData("related:\n  - url: a\n    title: b\n   summary: c\n", "{related: ?}", "SN2117 4:4:7")]
    [InlineData("slug: \"첫 줄\n둘째 줄\"\ntitle: x\n", "{slug: ?, title: x@3:8:1}", "SN2117 2:1:5")]
    [InlineData("slug: \"\\uD800\"\ntitle: x\n", "{slug: ?, title: x@2:8:1}", "SN2118 1:7:1")]
    [InlineData("corrections: - a\n", "{corrections: ?}", "SN2155 1:14:3")]
    [InlineData("image: { src: a\n  alt: }}\n", "{image: ?}", "SN2114 2:8:2")]
    [InlineData("slug: 'a' b\n폭우\n", "{slug: ?}", "SN2114 1:7:5 | SN2115 2:1:2")]
    [InlineData("slug: \"a\\qb\"\ntitle: x\n", "{slug: ?, title: x@2:8:1}", "SN2116 1:9:2")]
    [InlineData("title: a\nslug: b\ntitle: c\n", "{title: a@1:8:1, slug: b@2:7:1}", "SN2110 3:1:5")]
    [InlineData("image: {src: a, src: b}\n", "{image: {src: a@1:14:1}}", "SN2110 1:17:3")]
    [InlineData("slug: *a\n", "{slug: ?}", "SN2108 1:7:2")]
    [InlineData("slug: &a b\n", "{slug: b@1:7:4}", "SN2108 1:7:4")]
    [InlineData("slug: !!str b\n", "{slug: b@1:7:7}", "SN2109 1:7:7")]
    [InlineData("- a\n- b\n", "{}", "SN2107 1:1:1")]
    [InlineData("폭우\n", "{}", "SN2115 1:1:2")]
    [InlineData("[a]: b\n", "{}", "SN2111 1:1:1")]
    [InlineData("title: a\n...\nslug: b\n", "{title: a@1:8:1, slug: b@3:7:1}", "SN2119 2:1:3")]
    [InlineData("a: {a: {a: {a: {a: {a: {a: {a: {a: b}}}}}}}}\ntitle: x\n", "{a: ?, title: x@2:8:1}", "SN2106 1:32:1")]
    [InlineData("image:\n\tsrc: a\n\talt: b\n", "{image: {src: a@2:7:1, alt: b@3:7:1}}", "SN2104 2:1:1")]
    [InlineData("title: a\0b\u0001\n", "{title: a b@1:8:3}", "SN2103 1:9:1")]
    [InlineData("title: a\u2028b\nslug: c\n", "{title: a b@1:8:3, slug: c@2:7:1}", "SN2103 1:9:1")]
    public void A_mistake_is_reported_where_it_is_and_costs_no_other_key(string text, string expected, string reported) =>
        AssertRead(text, expected, reported);

    [Theory]
    [InlineData("title: \"폭우\n", "title: \"폭우\"")]
    [InlineData("slug: a: \"b\"\n", "slug: 'a: \"b\"'")]
    [InlineData("slug: @a\n", "slug: \"@a\"")]
    [InlineData("image:\n  src: a: b\n", "  src: \"a: b\"")]
    [InlineData("slug: \"C:\\q\"\n", "slug: 'C:\\q'")]
    public void The_hint_has_the_line_to_paste(string text, string line)
    {
        var remarks = new Remarks("a.md");
        YamlReader.Read(text, 1, ArticleFields.Table, remarks);
        var diagnostic = Assert.Single(remarks.ToImmutable());
        Assert.EndsWith(": " + line, diagnostic.Hint(MessageLanguage.English), StringComparison.Ordinal);
        Assert.Empty(Diagnostics(line + "\n"));
    }

    [Fact]
    public void Places_count_from_the_line_at_which_the_text_starts()
    {
        var remarks = new Remarks("a.md");
        var map = YamlReader.Read("title: [속보] 폭우\nslug: 'a\n", 2, ArticleFields.Table, remarks);
        Assert.Equal("{title: [속보] 폭우@2:8:7, slug: ?}", YamlOutline.Of(map));
        Assert.Equal("SN2112 3:7:1", YamlOutline.Of(remarks.ToImmutable()));
    }

    [Fact]
    public void Text_without_end_is_cut_and_reported()
    {
        var remarks = new Remarks("a.md");
        var map = YamlReader.Read(string.Concat(Enumerable.Range(0, 60_000).Select(i => $"k{i}: v\n")), 1, ArticleFields.Table, remarks);
        Assert.NotEmpty(map.Entries);
        Assert.Equal("SN2105 1:1:1", YamlOutline.Of(remarks.ToImmutable()));
    }

    private static void AssertRead(string text, string expected, string reported)
    {
        var remarks = new Remarks("a.md");
        var map = YamlReader.Read(text, 1, ArticleFields.Table, remarks);
        Assert.Equal((expected, reported), (YamlOutline.Of(map), YamlOutline.Of(remarks.ToImmutable())));
    }

    private static string Diagnostics(string text)
    {
        var remarks = new Remarks("a.md");
        YamlReader.Read(text.StartsWith(' ') ? "image:\n" + text : text, 1, ArticleFields.Table, remarks);
        return YamlOutline.Of(remarks.ToImmutable());
    }
}
