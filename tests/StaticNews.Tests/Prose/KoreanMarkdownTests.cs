using StaticNews.Tests.Composing;

namespace StaticNews.Tests.Prose;

/// <summary>What a Korean desk writes, and the HTML that it means.</summary>
public sealed class KoreanMarkdownTests
{
    [Theory]
    [InlineData("**\"광주형 일자리\"**가 온다", "<p><strong>&quot;광주형 일자리&quot;</strong>가 온다</p>")]
    [InlineData("**‘상생’**을 *말하다*는", "<p><strong>‘상생’</strong>을 <em>말하다</em>는</p>")]
    [InlineData("**(가칭)**으로", "<p><strong>(가칭)</strong>으로</p>")]
    [InlineData("~~취소~~했다", "<p><del>취소</del>했다</p>")]
    public void Emphasis_ends_before_a_particle(string markdown, string html) => Assert.Equal(html, SmallNewsroom.Html(markdown));

    [Theory]
    [InlineData("10~20명이 3~4시간", "<p>10~20명이 3~4시간</p>")]
    [InlineData("H~2~O와 2^10^", "<p>H~2~O와 2^10^</p>")]
    [InlineData("++더하기++ ==같기==", "<p>++더하기++ ==같기==</p>")]
    public void A_range_is_no_markup(string markdown, string html) => Assert.Equal(html, SmallNewsroom.Html(markdown));

    [Theory]
    [InlineData("2020. 12. 29. 개막", "<p>2020. 12. 29. 개막</p>")]
    [InlineData("2026. 8. 15.\n\n2026. 8. 16.", "<p>2026. 8. 15.</p>\n<p>2026. 8. 16.</p>")]
    [InlineData("8. 15. 광복절", "<p>8. 15. 광복절</p>")]
    [InlineData("8. 15.(토) 광복절", "<p>8. 15.(토) 광복절</p>")]
    [InlineData("1987. 민주화", "<p>1987. 민주화</p>")]
    [InlineData("1000) 천", "<p>1000) 천</p>")]
    [InlineData("99999999999999999999. 큰 수", "<p>99999999999999999999. 큰 수</p>")]
    [InlineData("1. 첫째\n2. 둘째", "<ol>\n<li>첫째</li>\n<li>둘째</li>\n</ol>")]
    [InlineData("1. 2026년 계획", "<ol>\n<li>2026년 계획</li>\n</ol>")]
    [InlineData("1. 1.5배", "<ol>\n<li>1.5배</li>\n</ol>")]
    [InlineData("3) 셋째", "<ol start=\"3\">\n<li>셋째</li>\n</ol>")]
    [InlineData("- 2020. 12. 29. 개막", "<ul>\n<li>2020. 12. 29. 개막</li>\n</ul>")]
    public void A_date_is_no_list(string markdown, string html) => Assert.Equal(html, SmallNewsroom.Html(markdown));

    [Theory]
    [InlineData("https://a.kr/x에서", "<a href=\"https://a.kr/x\" rel=\"noopener\">https://a.kr/x</a>에서")]
    [InlineData("누리집(www.a.kr)을", "누리집(<a href=\"https://www.a.kr\" rel=\"noopener\">www.a.kr</a>)을")]
    [InlineData("http://a.kr/b(c)d).", "<a href=\"http://a.kr/b(c)d\" rel=\"noopener\">http://a.kr/b(c)d</a>).")]
    [InlineData("https://a.kr/?q=1&p=2, 끝", "<a href=\"https://a.kr/?q=1&amp;p=2\" rel=\"noopener\">https://a.kr/?q=1&amp;p=2</a>, 끝")]
    [InlineData("**https://a.kr/**을", "<strong><a href=\"https://a.kr/\" rel=\"noopener\">https://a.kr/</a></strong>을")]
    [InlineData("누리집https://a.kr", "누리집<a href=\"https://a.kr\" rel=\"noopener\">https://a.kr</a>")]
    [InlineData("“https://a.kr”", "“<a href=\"https://a.kr\" rel=\"noopener\">https://a.kr</a>”")]
    [InlineData("http://localhost 와 www. 과 https://", "http://localhost 와 www. 과 https://")]
    [InlineData("https://a.kr@evil.kr", "https://a.kr@evil.kr")]
    [InlineData("`https://a.kr`", "<code>https://a.kr</code>")]
    public void A_bare_url_ends_before_hangul_and_punctuation(string markdown, string html) =>
        Assert.Equal($"<p>그 {html}</p>", SmallNewsroom.Html("그 " + markdown));

    [Theory]
    [InlineData("가나다\n라마바", "<p>가나다\n라마바</p>")]
    [InlineData("가나다  \n라마바", "<p>가나다<br>\n라마바</p>")]
    [InlineData("가나다\r\n라마바", "<p>가나다\n라마바</p>")]
    public void A_new_line_is_a_space(string markdown, string html) => Assert.Equal(html, SmallNewsroom.Html(markdown));

    [Theory]
    [InlineData("# 큰 제목", "<h2 id=\"큰-제목\">큰 제목</h2>")]
    [InlineData("## 5·18 광주", "<h2 id=\"5-18-광주\">5·18 광주</h2>")]
    [InlineData("### ◇What's New?", "<h3 id=\"whats-new\">◇What's New?</h3>")]
    [InlineData("## 표\n\n## 표\n\n## 표", "<h2 id=\"표\">표</h2>\n<h2 id=\"표-2\">표</h2>\n<h2 id=\"표-3\">표</h2>")]
    [InlineData("## 가\n\n## 가-2\n\n## 가", "<h2 id=\"가\">가</h2>\n<h2 id=\"가-2\">가-2</h2>\n<h2 id=\"가-3\">가</h2>")]
    [InlineData("## 가 {#나}\n\n## 나", "<h2 id=\"나\">가</h2>\n<h2 id=\"나-2\">나</h2>")]
    [InlineData("## 뒤 {#x} 글자", "<h2 id=\"x\">뒤  글자</h2>")]
    [InlineData("## !!!", "<h2 id=\"section\">!!!</h2>")]
    [InlineData("## **굵은** `코드`", "<h2 id=\"굵은-코드\"><strong>굵은</strong> <code>코드</code></h2>")]
    [InlineData("## \u1112\u1161\u11AB\u1100\u1173\u11AF", "<h2 id=\"한글\">한글</h2>")]
    [InlineData("#해시태그", "<p>#해시태그</p>")]
    public void Headings_start_at_the_second_level_and_keep_hangul_ids(string markdown, string html) =>
        Assert.Equal(html, SmallNewsroom.Html(markdown));

    [Theory]
    [InlineData("◇새해엔 15대 주요 정책", "<h2 id=\"새해엔-15대-주요-정책\" class=\"subhead\">새해엔 15대 주요 정책</h2>")]
    [InlineData("◇ 일자리=내년부터 **바뀐다**.", "<h2 id=\"일자리\" class=\"subhead\">일자리</h2>\n<p>내년부터 <strong>바뀐다</strong>.</p>")]
    [InlineData("◇**굵은** 소제목 = 본문", "<h2 id=\"굵은-소제목\" class=\"subhead\"><strong>굵은</strong> 소제목</h2>\n<p>본문</p>")]
    [InlineData("**◇굵은 소제목**", "<h2 id=\"굵은-소제목\" class=\"subhead\"><strong>굵은 소제목</strong></h2>")]
    [InlineData("◇첫 줄\n둘째 줄=뒤", "<h2 id=\"첫-줄\" class=\"subhead\">첫 줄</h2>\n<p>둘째 줄=뒤</p>")]
    [InlineData("앞 문단\n\n◇소제목\n\n뒤 문단", "<p>앞 문단</p>\n<h2 id=\"소제목\" class=\"subhead\">소제목</h2>\n<p>뒤 문단</p>")]
    [InlineData("글 가운데 ◇는 그대로", "<p>글 가운데 ◇는 그대로</p>")]
    [InlineData("- ◇목록", "<ul>\n<li>◇목록</li>\n</ul>")]
    [InlineData("◇", "<p>◇</p>")]
    [InlineData("◇=", "<p>◇=</p>")]
    public void A_diamond_makes_a_subhead(string markdown, string html) => Assert.Equal(html, SmallNewsroom.Html(markdown));

    [Fact]
    public void A_diamond_before_a_long_list_of_names_stays_text()
    {
        var line = "◇4급 전보 " + string.Concat(Enumerable.Repeat("△총무과장 김철수 ", 8)).Trim();
        Assert.Equal($"<p>{line}</p>", SmallNewsroom.Html(line));
    }
}
