using StaticNews.Engine.Composing;
using StaticNews.Tests.Composing;

namespace StaticNews.Tests.Prose;

/// <summary>Blocks, raw HTML and attribute lists as they are printed.</summary>
public sealed class MarkdownHtmlTests
{
    [Theory]
    [InlineData("> 인용\n> 이어서", "<blockquote>\n<p>인용\n이어서</p>\n</blockquote>")]
    [InlineData("---", "<hr>")]
    [InlineData("- 가\n  - 나\n- 다", "<ul>\n<li>가\n<ul>\n<li>나</li>\n</ul>\n</li>\n<li>다</li>\n</ul>")]
    [InlineData("- 가\n\n- 나", "<ul>\n<li>\n<p>가</p>\n</li>\n<li>\n<p>나</p>\n</li>\n</ul>")]
    [InlineData("```js\na < b && c\n```", "<pre><code class=\"language-js\">a &lt; b &amp;&amp; c\n</code></pre>")]
    [InlineData("    들여 쓴 <b>", "<pre><code>들여 쓴 &lt;b&gt;\n</code></pre>")]
    [InlineData("&lt;b&gt; &amp; &copy; \\*", "<p>&lt;b&gt; &amp; © *</p>")]
    [InlineData("a\u0001\u000Bb\uFFFEc", "<p>abc</p>")]
    public void Blocks(string markdown, string html) => Assert.Equal(html, SmallNewsroom.Html(markdown));

    [Fact]
    public void A_table_scrolls_by_itself_and_is_aligned_by_class() => Assert.Equal(
        "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"표\">\n<table>\n<thead>\n"
        + "<tr><th scope=\"col\" class=\"align-left\">시도</th><th scope=\"col\" class=\"align-right\">명</th><th scope=\"col\" class=\"align-center\">**x</th></tr>\n"
        + "</thead>\n<tbody>\n<tr><td class=\"align-left\">광주</td><td class=\"align-right\"><strong>10</strong></td><td class=\"align-center\"></td></tr>\n</tbody>\n</table>\n</div>",
        SmallNewsroom.Html("| 시도 | 명 | **x |\n|:---|---:|:--:|\n| 광주 | **10** |"));

    [Fact]
    public void Footnotes_lead_back_and_have_safe_ids() => Assert.Equal(
        "<h2 id=\"fn-1-2\">fn 1</h2>\n<p>글<sup><a id=\"fnref-1\" href=\"#fn-1\" class=\"footnote-ref\" role=\"doc-noteref\" aria-label=\"각주 1\">1</a></sup></p>\n"
        + "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"각주\">\n<ol>\n<li id=\"fn-1\">\n"
        + "<p>주석 <a href=\"#fnref-1\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"본문으로 돌아가기\">↩\uFE0E</a></p>\n</li>\n</ol>\n</section>",
        SmallNewsroom.Html("## fn 1\n\n글[^\">x]\n\n[^\">x]: 주석"));

    [Fact]
    public void Footnotes_of_a_feed_lead_to_the_page() => Assert.Contains(
        "href=\"https://mulbit.example.org/paper/2026/08/15/%EA%B4%91%EB%B3%B5%EC%A0%88/#fn-1\"",
        SmallNewsroom.Html("글[^1]\n\n[^1]: 주석", ComposeFor.Feeds(SmallNewsroom.Settings)),
        StringComparison.Ordinal);

    [Fact]
    public void A_task_says_whether_it_is_done() => Assert.Equal(
        "<ul class=\"contains-task-list\">\n<li class=\"task-list-item\"><input type=\"checkbox\" disabled checked aria-label=\"한 일\"> 취재</li>\n"
        + "<li class=\"task-list-item\"><input type=\"checkbox\" disabled aria-label=\"할 일\"> 송고</li>\n</ul>",
        SmallNewsroom.Html("- [x] 취재\n- [ ] 송고"));

    [Theory]
    [InlineData("H<sub>2</sub>O<br/>물<BR>", "<p>H<sub>2</sub>O<br>물<br></p>")]
    [InlineData("<B>굵게</B>와 <mark>표시</mark>", "<p><b>굵게</b>와 <mark>표시</mark></p>")]
    [InlineData("<q/>글 </q>", "<p>글 </p>")]
    [InlineData("<b>열고", "<p>열고</p>")]
    [InlineData("닫고</b>", "<p>닫고</p>")]
    [InlineData("<b><i>엇갈린</b></i>", "<p><b>엇갈린</b></p>")]
    [InlineData("*가<b>나*다</b>", "<p><em>가나</em>다</p>")]
    [InlineData("<b onclick=\"x\">가</b>", "<p><b>가</b></p>")]
    [InlineData("<span style=\"color:red\">붉은</span> 글", "<p><span>붉은</span> 글</p>")]
    [InlineData("<div>\n**안의** 글\n</div>", "<div>\n**안의** 글\n</div>")]
    [InlineData("<a href=\"javascript:alert(1)\">누르세요</a>", "<p>누르세요</p>")]
    [InlineData("앞<script>alert(1)</script>뒤", "<p>앞뒤</p>")]
    [InlineData("<script>\nalert(1)\n\nalert(2)\n</script>\n\n뒤", "<p>뒤</p>")]
    [InlineData("<style>p{}</style>\n\n뒤", "<p>뒤</p>")]
    [InlineData("<!-- 메모 -->\n\n글<!-- 메모 -->", "<p>글</p>")]
    [InlineData("<!-- 메모 --> 같은 줄의 글", "<p> 같은 줄의 글</p>")]
    [InlineData("<iframe src=x></iframe>", "")]
    [InlineData("<img src=x onerror=alert(1)>", "<p></p>")]
    [InlineData("a < b, c > d, <3", "<p>a &lt; b, c &gt; d, &lt;3</p>")]
    public void Raw_html_passes_only_by_the_list(string markdown, string html) => Assert.Equal(html, SmallNewsroom.Html(markdown));

    [Theory]
    [InlineData("## 제목 {onclick=alert(1)}", "<h2 id=\"제목\">제목</h2>")]
    [InlineData("## 제목 {.큰 data-kind=\"a&b\" style=\"x\"}", "<h2 id=\"제목\" class=\"큰\" data-kind=\"a&amp;b\">제목</h2>")]
    [InlineData("문단 {.lead #머리}\n\n[위](#머리)로", "<p id=\"머리\" class=\"lead\">문단 </p>\n<p><a href=\"#%EB%A8%B8%EB%A6%AC\">위</a>로</p>")]
    [InlineData("`코드`{style=x}", "<p><code>코드</code></p>")]
    [InlineData("[가](https://a.kr){target=_blank .x}는", "<p><a href=\"https://a.kr\" rel=\"noopener\" class=\"x\">가</a>는</p>")]
    [InlineData("{.넓게 #수}\n\n> 인용", "<blockquote id=\"수\" class=\"넓게\">\n<p>인용</p>\n</blockquote>")]
    [InlineData("글 {.끝없이", "<p>글 {.끝없이</p>")]
    [InlineData("낱말 {그대로}와 {plain}", "<p>낱말 {그대로}와 {plain}</p>")]
    [InlineData("함수 f{x} {{ 틀 }}", "<p>함수 f{x} {{ 틀 }}</p>")]
    public void Attribute_lists_carry_id_class_and_data(string markdown, string html) => Assert.Equal(html, SmallNewsroom.Html(markdown));
}
