using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Tests.Reading;

public sealed class FrontMatterReaderTests
{
    [Fact]
    public void Every_field_arrives()
    {
        var (draft, diagnostics) = Newsdesk.Draft("""
            ---
            title: "[속보] 물때: 오늘"
            deck: [첫 줄, 둘째 줄]
            reporter: 여은섭, maha
            date: 2020. 12. 29. 14:30
            updated: 2020-12-30T00:00:00Z
            section: 사회
            tags: 물때, 바다 이야기
            summary: >
              물이 들고
              난다.
            image: { src: a.jpg, alt: 바다, caption: 설명, credit: 김기자 }
            label: [단독]
            series: 바다
            story: 물때
            related:
              - ../b.md
              - { url: "https://a.example/", title: 다른 곳, summary: 요약 }
            corrections:
              - { date: 2020-12-31, kind: 반론, text: 둘째 }
              - { date: 2020-12-30, kind: 정정, text: 첫째 }
            slug: mulddae
            aliases: [/old/1/, old/2.html]
            draft: 아니오
            expires: 2030-01-01
            front: lead
            noindex: yes
            ads: false
            lang: en
            translation_of: c.md
            ---
            물이 든다.
            """);
        Assert.Empty(diagnostics);
        var head = draft.FrontMatter;
        var span = new TextSpan(2, 8, 13);
        Assert.Equal(new Located<string>("[속보] 물때: 오늘", span), head.Title);
        Assert.Equal(["첫 줄", "둘째 줄"], head.Deck);
        Assert.Equal([new("여은섭", new(4, 11, 3)), new("maha", new(4, 16, 4))], head.Reporters);
        Assert.Equal(new DateTimeOffset(2020, 12, 29, 14, 30, 0, TimeSpan.FromHours(9)), head.Published);
        Assert.Equal((new DateTimeOffset(2020, 12, 30, 9, 0, 0, TimeSpan.FromHours(9)), TimeSpan.FromHours(9)), (head.Updated, head.Updated?.Offset));
        Assert.Equal("사회", head.Section?.Value);
        Assert.Equal([new("물때", new(8, 7, 2)), new("바다 이야기", new(8, 11, 6))], head.Tags);
        Assert.Equal("물이 들고 난다.", head.Summary);
        Assert.Equal(("a.jpg", "바다", "설명", "김기자"), (head.Image?.Source, head.Image?.Alt, head.Image?.Caption, head.Image?.Credit));
        Assert.Equal(("단독", "바다", "물때"), (head.Label, head.Series?.Value, head.Story?.Value));
        Assert.Equal([new("../b.md", null, null, new(17, 5, 7)), new("https://a.example/", "다른 곳", "요약", new(18, 12, 20))], head.Related);
        Assert.Equal(["정정 첫째", "반론 둘째"], head.Corrections.Select(each => each.Kind + " " + each.Text));
        Assert.Equal("mulddae", head.Slug?.Value);
        Assert.Equal(["/old/1/", "/old/2.html"], head.Aliases.Select(each => each.Value));
        Assert.Equal((false, FrontPlacement.Lead, true, false), (head.IsDraft, head.Front, head.IsUnindexed, head.HasAds));
        Assert.Equal((2030, "en", "c.md"), (head.Expires?.Year, head.Language, head.TranslationOf?.Value));
    }

    [Theory]
    [InlineData("reportr: 여은섭", "SN2151 4:1:7", "reporter")]
    [InlineData("author: 여은섭", "SN2151 4:1:6", "reporter")]
    [InlineData("기자: 여은섭", "SN2151 4:1:2", "reporter")]
    [InlineData("subtitle: 부제", "SN2151 4:1:8", "deck")]
    [InlineData("image: { source: a.jpg }", "SN2158 4:8:17 | SN2151 4:10:6", "credit")]
    [InlineData("front: leed", "SN2157 4:8:4", "lead")]
    [InlineData("corrections: [{ date: 2020-12-30, kind: 정졍, text: 글 }]", "SN2157 4:41:2", "정정")]
    public void A_name_that_was_mistyped_is_suggested(string lines, string reported, string suggestion)
    {
        var diagnostics = Newsdesk.DraftWith(lines).Diagnostics;
        Assert.Equal((reported, suggestion), (Newsdesk.Outline(diagnostics), diagnostics[0].Suggestion));
    }

    [Theory]
    [InlineData("deck: [가, 나, 다, 라]", "SN2011 4:17:1")]
    [InlineData("deck: |\n  가\n  나\n  다\n  라", "SN2011 4:7:1")]
    [InlineData("deck: {}", "")]
    [InlineData("deck:\n  a: b", "SN2155 5:3:1")]
    [InlineData("tags: [광주, \"\"]", "SN2012 4:12:2")]
    [InlineData("tags: 광주,", "")]
    [InlineData("tags: []", "")]
    [InlineData("tags:\n  -\n  - a", "SN2012 5:4:1")]
    [InlineData("tags: { a: b }", "SN2155 4:7:8")]
    [InlineData("reporter: a\nreporters: [b, a]", "SN2013 4:11:1")]
    [InlineData("section: [a, b]", "SN2152 4:10:6")]
    [InlineData("section: { a: b }", "SN2152 4:10:8")]
    [InlineData("updated: 2020-12-28", "SN2014 4:10:10")]
    [InlineData("updated: 어제", "SN2010 4:10:2")]
    [InlineData("expires: 2020-12-29", "SN2015 4:10:10")]
    [InlineData("draft: 글쎄", "SN2153 4:8:2")]
    [InlineData("noindex: [true, false]", "SN2152 4:10:13")]
    [InlineData("image: [a.jpg, b.jpg]", "SN2152 4:8:14")]
    [InlineData("image: { alt: 바다 }", "SN2158 4:8:11")]
    [InlineData("image: { src: [a, b] }", "SN2152 4:15:6")]
    [InlineData("related: [{ title: 다른 곳 }]", "SN2158 4:11:15")]
    [InlineData("related: https://a.example/", "SN2016 4:10:18")]
    [InlineData("corrections: 고침", "SN2156 4:14:2")]
    [InlineData("corrections: [{ date: 2020-12-30 }]", "SN2128 4:15:20")]
    [InlineData("corrections: [{ date: 어제, kind: 정정, text: 글 }]", "SN2010 4:23:2")]
    [InlineData("slug: \"???\"", "SN2018 4:7:5")]
    [InlineData("aliases: /news/view.html?idx=3", "SN2017 4:10:21")]
    [InlineData("aliases: [https://a.example/b, ../c, /]", "SN2017 4:11:19 | SN2017 4:32:4 | SN2017 4:38:1")]
    [InlineData("lang: 영어", "SN2019 4:7:2")]
    public void What_a_field_does_not_take_is_reported_at_the_value(string lines, string reported) =>
        Assert.Equal(reported, Newsdesk.Outline(Newsdesk.DraftWith(lines).Diagnostics));

    [Theory]
    [InlineData("title: 물때", "SN2009 1:1:3")]
    [InlineData("title: 물때\ndate:", "SN2009 3:1:4")]
    [InlineData("title: 물때\ndate: 12월 29일", "SN2010 3:7:7")]
    [InlineData("title: 물때\ndate: \"2020-12-29", "SN2112 3:7:1")]
    public void Without_a_readable_date_an_article_is_held_back(string lines, string reported)
    {
        var (draft, diagnostics) = Newsdesk.Draft("---\n" + lines + "\n---\n");
        Assert.Equal((null, reported), (draft.FrontMatter.Published, Newsdesk.Outline(diagnostics)));
    }

    [Theory]
    [InlineData("date: 2020-12-29", "SN2001 1:1:3")]
    [InlineData("title:\ndate: 2020-12-29", "SN2001 2:1:5")]
    [InlineData("title: \"\"\ndate: 2020-12-29", "SN2001 2:1:5")]
    [InlineData("title: {}\ndate: 2020-12-29", "")]
    public void A_missing_title_is_the_name_of_the_file(string lines, string reported)
    {
        var (draft, diagnostics) = Newsdesk.Draft("---\n" + lines + "\n---\n");
        Assert.Equal(reported, Newsdesk.Outline(diagnostics));
        Assert.Equal(reported.Length == 0 ? "{}" : "tide", draft.FrontMatter.Title.Value);
    }

    [Theory]
    [InlineData("tags: #광주 #전남", "광주/전남")]
    [InlineData("tags: 광주 #전남", "광주/전남")]
    [InlineData("tags: [광주, 전남]", "광주/전남")]
    [InlineData("tags:\n- #광주\n- 전남: 상생", "광주/전남: 상생")]
    [InlineData("tags: C#, F#", "C#/F#")]
    [InlineData("tags: 광주，전남、상생", "광주/전남/상생")]
    public void Tags_are_read_in_every_form(string lines, string expected) =>
        Assert.Equal(expected, string.Join("/", Newsdesk.DraftWith(lines).Value.FrontMatter.Tags.Select(tag => tag.Value)));
}
