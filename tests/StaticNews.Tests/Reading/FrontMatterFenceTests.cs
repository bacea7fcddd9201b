using System.Text;
using StaticNews.Engine.Reading;

namespace StaticNews.Tests.Reading;

public sealed class FrontMatterFenceTests
{
    [Theory]
    [InlineData("---\ntitle: 물때\ndate: 2020-12-29\n---\n글\n", "")]
    [InlineData("---\r\ntitle: 물때\r\ndate: 2020-12-29\r\n---\r\n글\n", "")]
    [InlineData("---\rtitle: 물때\rdate: 2020-12-29\r---\r글\n", "")]
    [InlineData("---  \ntitle: 물때\ndate: 2020-12-29\n---\t\n글\n", "")]
    [InlineData("\uFEFF---\ntitle: 물때\ndate: 2020-12-29\n---\n글\n", "")]
    [InlineData("----\ntitle: 물때\ndate: 2020-12-29\n---\n글\n", "SN2004 1:1:4")]
    [InlineData("---\ntitle: 물때\ndate: 2020-12-29\n——\n글\n", "SN2004 4:1:2")]
    [InlineData("---\ntitle: 물때\ndate: 2020-12-29\n -–-\n글\n", "SN2004 4:1:4")]
    [InlineData("+++\ntitle = \"물때\"\ndate = 2020-12-29\n+++\n글\n", "SN2005 1:1:3")]
    [InlineData("title: 물때\ndate: 2020-12-29\n---\n글\n", "SN2008 1:1:1")]
    public void The_head_is_found_however_it_is_fenced(string text, string reported)
    {
        var (draft, diagnostics) = Newsdesk.Draft(text);
        Assert.Equal(reported, Newsdesk.Outline(diagnostics));
        Assert.Equal(("물때", 2020), (draft.FrontMatter.Title.Value, draft.FrontMatter.Published?.Year));
        Assert.Equal("글\n", DraftReader.ReadBody(Newsdesk.Bytes(text)).Text);
        Assert.Equal(draft.BodyLine, DraftReader.ReadBody(Newsdesk.Bytes(text)).FirstLine);
    }

    [Theory]
    [InlineData("\n\n---\ntitle: 물때\ndate: 2020-12-29\n---\n글\n", 7, "")]
    [InlineData("---\ntitle: 물때\ndate: 2020-12-29\n\n바다는 오늘도 푸르다.\n\n---\n\n끝\n", 5, "SN2003 1:1:3")]
    [InlineData("---\ntitle: 물때\ndate: 2020-12-29\n", 4, "SN2003 1:1:3")]
    [InlineData("title: 물때\ndate: 2020-12-29\n\n바다는 오늘도 푸르다.\n", 4, "SN2008 1:1:1")]
    [InlineData("{\n  \"title\": \"물때\",\n  \"date\": \"2020-12-29\"\n}\n\n글\n", 5, "SN2006 1:1:1")]
    public void The_body_starts_below_the_head(string text, int bodyLine, string reported)
    {
        var (draft, diagnostics) = Newsdesk.Draft(text);
        Assert.Equal((bodyLine, reported), (draft.BodyLine, Newsdesk.Outline(diagnostics)));
        Assert.Equal(("물때", 2020), (draft.FrontMatter.Title.Value, draft.FrontMatter.Published?.Year));
    }

    [Theory]
    [InlineData("", "SN2007 0:0:0")]
    [InlineData(" \n\n", "SN2007 0:0:0")]
    [InlineData("바다는 오늘도 푸르다.\n", "SN2002 1:1:1")]
    [InlineData("\n# 제목\n\n글\n", "SN2002 2:1:1")]
    [InlineData("{.lead}\n글\n", "SN2002 1:1:1")]
    [InlineData("---\n---\n글\n", "SN2023 1:1:3")]
    public void Without_a_head_the_title_is_the_files_and_nothing_is_published(string text, string reported)
    {
        var (draft, diagnostics) = Newsdesk.Draft(text);
        Assert.Equal(reported, Newsdesk.Outline(diagnostics));
        Assert.Equal(("tide", null), (draft.FrontMatter.Title.Value, draft.FrontMatter.Published));
    }

    [Fact]
    public void The_hint_says_where_the_closing_line_goes()
    {
        var diagnostic = Assert.Single(Newsdesk.Draft("---\ntitle: a\ndate: 2020-12-29\n\n바다는 푸르다.\n").Diagnostics);
        Assert.Equal("5", Assert.Single(diagnostic.Arguments));
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_reported_at_the_first_of_them()
    {
        byte[] bytes = [.. "---\ntitle: 물"u8, 0xB1, 0xA4, .. "\ndate: 2020-12-29\n---\n"u8];
        var (draft, diagnostics) = DraftReader.Read(Newsdesk.File(), bytes, Newsdesk.Rules);
        Assert.Equal("SN2101 2:9:1", Newsdesk.Outline(diagnostics));
        Assert.StartsWith("물\uFFFD", draft.FrontMatter.Title.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf16_is_read_and_reported(bool isBigEndian)
    {
        var encoding = new UnicodeEncoding(isBigEndian, byteOrderMark: true);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("---\ntitle: 물때\ndate: 2020-12-29\n---\n글")];
        var (draft, diagnostics) = DraftReader.Read(Newsdesk.File(), bytes, Newsdesk.Rules);
        Assert.Equal(("물때", "SN2102 1:1:1"), (draft.FrontMatter.Title.Value, Newsdesk.Outline(diagnostics)));
        Assert.Equal("글", DraftReader.ReadBody(bytes).Text);
    }

    [Fact]
    public void Decomposed_hangul_is_composed()
    {
        var (draft, _) = Newsdesk.Draft("---\ntitle: \u1106\u116E\u11AF\ndate: 2020-12-29\n---\n\u1106\u116E\u11AF\n");
        Assert.Equal("물", draft.FrontMatter.Title.Value);
        Assert.Equal("물", draft.Body.Summary);
    }
}
