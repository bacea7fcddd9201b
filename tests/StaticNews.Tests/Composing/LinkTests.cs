using StaticNews.Engine.Composing;

namespace StaticNews.Tests.Composing;

public sealed class LinkTests
{
    private const string Tide = "/paper/2026/07/01/tide/";
    private const string Light = "/paper/2026/06/01/%EB%B9%9B-%EA%B3%A0%EC%9D%84/";

    [Theory]
    [InlineData("../tide.md", Tide)]
    [InlineData("/articles/tide.md", Tide)]
    [InlineData("../tide", Tide)]
    [InlineData("../story/", "/paper/2026/05/01/story/")]
    [InlineData("..\\tide.md", Tide)]
    [InlineData("../tide.md#밀물", Tide + "#%EB%B0%80%EB%AC%BC")]
    [InlineData("../tide.md#%EB%B0%80%EB%AC%BC", Tide + "#%EB%B0%80%EB%AC%BC")]
    [InlineData("../tide.md#\u1106\u1175\u11AF\u1106\u116E\u11AF", Tide + "#%EB%B0%80%EB%AC%BC")]
    [InlineData("../tide.md?from=a&b", Tide + "?from=a&amp;b")]
    [InlineData("<빛 고을.md>", Light)]
    [InlineData("%EB%B9%9B%20%EA%B3%A0%EC%9D%84.md", Light)]
    [InlineData("/2026/07/01/tide/", Tide)]
    [InlineData("/2026/07/01/tide#밀물", Tide + "#%EB%B0%80%EB%AC%BC")]
    [InlineData("https://mulbit.example.org/paper/2026/07/01/tide/", Tide)]
    [InlineData("/pages/about.md", "/paper/about/")]
    [InlineData("/about/", "/paper/about/")]
    [InlineData("/tags/환경/", "/paper/tags/%ED%99%98%EA%B2%BD/")]
    [InlineData("/search/?q=%EB%AC%BC", "/paper/search/?q=%EB%AC%BC")]
    [InlineData("/rss.xml", "/paper/rss.xml")]
    [InlineData("/", "/paper/")]
    [InlineData("바다.jpg", "/paper/pictures/%EB%B0%94%EB%8B%A4-ffffffffff.jpg")]
    [InlineData("mailto:a@b.kr", "mailto:a@b.kr")]
    [InlineData("tel:062-123-4567", "tel:062-123-4567")]
    [InlineData("/%2Fevil.example", "/paper/evil.example")]
    [InlineData("/\\evil.example", "/paper/evil.example")]
    [InlineData("#", "#")]
    public void A_link_leads_to_its_url(string target, string href)
    {
        var composed = SmallNewsroom.Compose($"글 [가]({target}) 끝");
        Assert.Equal($"<p>글 <a href=\"{href}\">가</a> 끝</p>\n", SmallNewsroom.Join(composed.Value));
        Assert.Empty(composed.Diagnostics);
        Assert.Empty(composed.Value.ExternalLinks);
    }

    [Theory]
    [InlineData("https://a.kr/가 나?q=\"x\"", "<https://a.kr/가 나?q=\"x\">", "https://a.kr/%EA%B0%80%20%EB%82%98?q=%22x%22")]
    [InlineData("//a.kr/x", "//a.kr/x", "https://a.kr/x")]
    [InlineData("https://한글.kr/x%20y", "https://한글.kr/x%20y", "https://한글.kr/x%20y")]
    [InlineData("HTTP://A.KR", "HTTP://A.KR", "HTTP://A.KR")]
    public void A_link_elsewhere_is_collected(string name, string target, string href)
    {
        var composed = SmallNewsroom.Compose($"글\n[{name.Length}]({target} \"제목\") 끝", bodyLine: 5).Value;
        Assert.Contains($"<a href=\"{href}\" rel=\"noopener\" title=\"제목\">", SmallNewsroom.Join(composed), StringComparison.Ordinal);
        var link = Assert.Single(composed.ExternalLinks);
        Assert.Equal(href, link.Url);
        Assert.Equal(6, link.Place.Span.Line);
    }

    [Theory]
    [InlineData("글 [가](../tyde.md)", "<p>글 가</p>", "SN3001 3:7+10 ../tyde.md → ../tide.md")]
    [InlineData("글 [가](tide.md)", "<p>글 가</p>", "SN3001 3:7+7 tide.md → ../tide.md")]
    [InlineData("글 [가](/articles/tyde.md)", "<p>글 가</p>", "SN3001 3:7+17 /articles/tyde.md → /articles/tide.md")]
    [InlineData("글 [가](../../../../밖.md)", "<p>글 가</p>", "SN3001 3:7+16 ../../../../밖.md")]
    [InlineData("글 [가](../tide.md#밀물들)", "<p>글 <a href=\"/paper/2026/07/01/tide/\">가</a></p>", "SN3002 3:7+14 밀물들")]
    [InlineData("글 [가](../tide.md#5·18 광주)", "<p>글 <a href=\"/paper/2026/07/01/tide/\">가</a></p>", "SN3002 3:7+18 5·18 광주 → #5-18-광주")]
    [InlineData("글 [가](없는 글.md 뒤)와 [나](/없는 글.md) 끝", "<p>글 [가](없는 글.md 뒤)와 나 끝</p>", "SN3001 3:23+8 /없는 글.md")]
    [InlineData("글 [가](없는\t글 (1).md 'ㄱ') 끝", "<p>글 가 끝</p>", "SN3001 3:7+11 없는 글 (1).md")]
    [InlineData("| 가 |\n|---|\n| ![나](없는 것 \"다 | 라\") |", "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"표\">\n<table>\n<thead>\n<tr><th scope=\"col\">가</th></tr>\n</thead>\n<tbody>\n<tr><td>나</td></tr>\n</tbody>\n</table>\n</div>", "SN4001 5:8+4 없는 것")]
    [InlineData("글 [가](<../tide.md#5·18 광주>)", "<p>글 <a href=\"/paper/2026/07/01/tide/\">가</a></p>", "SN3002 3:7+20 5·18 광주 → #5-18-광주")]
    [InlineData("## 첫째\n\n글 [가](#첫쨰)", "<h2 id=\"첫째\">첫째</h2>\n<p>글 가</p>", "SN3002 5:7+3 첫쨰 → #첫째")]
    [InlineData("글 [가](draft.md)", "<p>글 가</p>", "SN3003 3:7+8 draft.md")]
    [InlineData("[가](draft.md)", "<p>가</p>", "SN3003 3:5+8 draft.md")]
    [InlineData("[가](javascript:alert(1))", "<p>가</p>", "SN3004 3:5+19 javascript:alert(1)")]
    [InlineData("[가](java&#115;cript&colon;alert(1))", "<p>가</p>", "SN3004 3:5+30 javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>", "<p>javascript:alert(1)</p>", "SN3004 3:1+21 javascript:alert(1)")]
    [InlineData("[가](file:///etc/passwd)", "<p>가</p>", "SN3004 3:5+18 file:///etc/passwd")]
    [InlineData("[가]()", "<p>가</p>", "SN3005 3:1+5")]
    [InlineData("[가](자료.hwp)", "<p>가</p>", "SN3006 3:5+6 자료.hwp")]
    [InlineData("[가](없는.jpg)", "<p>가</p>", "SN4001 3:5+6 없는.jpg")]
    [InlineData("글 [가][나]\n\n[나]: 없다.md", "<p>글 가</p>", "SN3001 5:6+5 없다.md")]
    [InlineData("| 가 |\n|---|\n| [나](없다.md) |", "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"표\">\n<table>\n<thead>\n<tr><th scope=\"col\">가</th></tr>\n</thead>\n<tbody>\n<tr><td>나</td></tr>\n</tbody>\n</table>\n</div>", "SN3001 5:7+5 없다.md")]
    [InlineData("> - 가\n>   [나](없다.md)", "<blockquote>\n<ul>\n<li>가\n나</li>\n</ul>\n</blockquote>", "SN3001 4:9+5 없다.md")]
    public void A_mistake_stands_at_its_place_and_leaves_the_text(string body, string html, string expected)
    {
        var composed = SmallNewsroom.Compose(body, bodyLine: 3);
        Assert.Equal(expected, SmallNewsroom.Show(composed.Diagnostics));
        Assert.Equal(html, SmallNewsroom.Join(composed.Value).TrimEnd('\n'));
        Assert.All(composed.Diagnostics, d => Assert.Equal("input/articles/2026/광복절.md", d.Place.Path));
    }

    [Theory]
    [InlineData("앞\n\n[밀물](../tide.md)\n\n뒤", "<p>앞</p>\n[card 밀물과 썰물 /2026/07/01/tide/]\n<p>뒤</p>")]
    [InlineData("https://other.example.org/story", "[card 바깥 기사 https://other.example.org/story]")]
    [InlineData("[바깥](https://other.example.org/story)", "[card 바깥 기사 https://other.example.org/story]")]
    [InlineData("https://youtu.example/x", "<p><a href=\"https://youtu.example/x\" rel=\"noopener\">https://youtu.example/x</a></p>")]
    [InlineData("[밀물](../tide.md#밀물)", "<p><a href=\"/paper/2026/07/01/tide/#%EB%B0%80%EB%AC%BC\">밀물</a></p>")]
    [InlineData("[밀물](../tide.md) 뒤", "<p><a href=\"/paper/2026/07/01/tide/\">밀물</a> 뒤</p>")]
    [InlineData("[소개](/about/)", "<p><a href=\"/paper/about/\">소개</a></p>")]
    [InlineData("[이 글](광복절.md)", "<p><a href=\"/paper/2026/08/15/%EA%B4%91%EB%B3%B5%EC%A0%88/\">이 글</a></p>")]
    [InlineData("- [밀물](../tide.md)", "<ul>\n<li><a href=\"/paper/2026/07/01/tide/\">밀물</a></li>\n</ul>")]
    [InlineData("글 [<https://a.kr> ![남](//b.kr/c.jpg)](/about/)", "<p>글 <a href=\"/paper/about/\">https://a.kr 남</a></p>")]
    [InlineData("글 [](/about/)", "<p>글 <a href=\"/paper/about/\">/paper/about/</a></p>")]
    [InlineData("> [밀물](../tide.md)", "<blockquote>\n[card 밀물과 썰물 /2026/07/01/tide/]\n</blockquote>")]
    public void A_link_alone_in_a_paragraph_is_a_card(string body, string html) => Assert.Equal(html, SmallNewsroom.Html(body));

    [Fact]
    public void Feeds_have_absolute_urls()
    {
        var html = SmallNewsroom.Html("## 가\n\n글 [가](#가) [나](../tide.md) ![다](바다.jpg)", ComposeFor.Feeds(SmallNewsroom.Settings));
        Assert.Contains("href=\"https://mulbit.example.org/paper/2026/08/15/%EA%B4%91%EB%B3%B5%EC%A0%88/#%EA%B0%80\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"https://mulbit.example.org/paper/2026/07/01/tide/\"", html, StringComparison.Ordinal);
        Assert.Contains("src=\"https://mulbit.example.org/paper/pictures/%EB%B0%94%EB%8B%A4-ffffffffff.jpg\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_at_the_root_of_its_host_has_no_prefix() => Assert.Equal(
        "", ComposeFor.Pages(SmallNewsroom.Settings with { BaseUrl = new Uri("https://a.example/") }).UrlPrefix);
}
