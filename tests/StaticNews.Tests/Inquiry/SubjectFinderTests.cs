using StaticNews.Engine.Inquiry;

namespace StaticNews.Tests.Inquiry;

public sealed class SubjectFinderTests
{
    private const string Tide = "/2026/09/01/밀물/";

    [Theory]
    [InlineData("https://news.example/paper/2026/09/01/밀물/", Tide)]
    [InlineData("https://news.example/paper/2026/09/01/%EB%B0%80%EB%AC%BC/?utm=x#top", Tide)]
    [InlineData("/paper/2026/09/01/밀물", Tide)]
    [InlineData("/2026/09/01/밀물/index.html", Tide)]
    [InlineData("2026/09/01/\u1106\u1175\u11AF\u1106\u116E\u11AF/", Tide)]
    [InlineData("articles/society/밀물.md", Tide)]
    [InlineData("articles/society/\u1106\u1175\u11AF\u1106\u116E\u11AF", Tide)]
    [InlineData("reporters/yun.md", "/reporters/yun/")]
    [InlineData("https://news.example/paper", "/")]
    [InlineData("https://news.example/paper/tags/바다/", "/tags/바다/")]
    [InlineData("/tags/바다/rss.xml", "/tags/바다/rss.xml")]
    [InlineData("/old/1.html", "/old/1.html")]
    [InlineData("/ads.txt", "/ads.txt")]
    [InlineData("files/ads.txt", "/ads.txt")]
    [InlineData("바다", "/tags/바다/")]
    [InlineData("#바 다", "/tags/바다/")]
    public void A_page_is_found_by_any_of_its_names(string words, string route)
    {
        var subject = SubjectFinder.Find(InquirySite.Prepare(InquirySite.Make()), words, null, null)!;
        Assert.Equal(route, subject.Page?.Route.Path ?? subject.File?.Route.Path);
    }

    [Fact]
    public void Paths_of_the_shell_lead_to_sources_and_output()
    {
        var site = InquirySite.Prepare(InquirySite.Make());
        Assert.Equal(Tide, SubjectFinder.Find(site, "./밀물.md", "articles/society/밀물.md", null)?.Page?.Route.Path);
        Assert.Equal(Tide, SubjectFinder.Find(site, "../output/x", null, "2026/09/01/밀물/index.html")?.Page?.Route.Path);
        Assert.Null(SubjectFinder.Find(site, "/2026/09/01/밀믈/", null, null));
        Assert.Equal("조류", SubjectFinder.Nearest(site, "조률"));
        Assert.Equal(Tide, SubjectFinder.Nearest(site, "/paper/2026/09/01/밀믈/"));
        Assert.Equal("input/articles/society/밀물.md", SubjectFinder.Nearest(site, "input/articles/society/밀믈.md"));
    }
}
