using StaticNews.Engine.Reading;

namespace StaticNews.Tests.Reading;

public sealed class ReporterAndPageTests
{
    [Fact]
    public void A_reporter_is_read()
    {
        var (reporter, diagnostics) = Reporter("---\nname: 여은섭\nemail: es@mulbit.example.org\ndesk: 사회: 사건\ncolumn: 물때\nphoto: es.jpg\nformer: 예\nhide_email: true\n---\n바다를 적는다.\n");
        Assert.Empty(diagnostics);
        Assert.Equal(("eunseop", "여은섭", "es@mulbit.example.org", "사회: 사건", "물때"), (reporter.Id, reporter.Name, reporter.Email, reporter.Desk, reporter.Column));
        Assert.Equal(("es.jpg", true, true, 10, "바다를 적는다."), (reporter.Photo?.Source, reporter.IsFormer, reporter.HidesEmail, reporter.BodyLine, reporter.Body.Summary));
    }

    [Theory]
    [InlineData("---\nemail: a@b.example\n---\n", "SN2020 1:1:3")]
    [InlineData("---\nname: 가\nemail: 없음\n---\n", "SN2021 3:8:2")]
    [InlineData("---\nname: 가\nemail: <a@b.example>\n---\n", "SN2021 3:8:13")]
    [InlineData("---\nname: 가\nphone: 1\n---\n", "SN2151 3:1:5")]
    [InlineData("바다를 적는다.\n", "SN2002 1:1:1")]
    public void Mistakes_about_a_reporter_are_reported(string text, string reported) =>
        Assert.Equal(reported, Newsdesk.Outline(Reporter(text).Diagnostics));

    [Theory]
    [InlineData("---\ntitle: 소개\nsummary: 요약\n---\n글", "소개", "요약", "")]
    [InlineData("---\ntitle: 소개\ndescription: 설명\nnoindex: true\n---\n글", "소개", "설명", "")]
    [InlineData("---\nsummary: 요약\n---\n글", "about", "요약", "SN2022 1:1:3")]
    [InlineData("---\ntitle: 소개\ndate: 2020-12-29\n---\n글", "소개", null, "SN2151 3:1:4")]
    public void A_page_is_read(string text, string title, string? summary, string reported)
    {
        var (page, diagnostics) = PageFileReader.Read(Newsdesk.File("pages/about/index.md"), Newsdesk.Bytes(text), Newsdesk.Settings);
        Assert.Equal((title, summary, reported), (page.Title, page.Summary, Newsdesk.Outline(diagnostics)));
        Assert.Equal("글", PageFileReader.ReadBody(Newsdesk.Bytes(text)).Text);
    }

    private static Engine.Shared.Checked<ReporterFile> Reporter(string text) =>
        ReporterFileReader.Read(Newsdesk.File("reporters/eunseop.md"), Newsdesk.Bytes(text), Newsdesk.Settings);
}
