using StaticNews.Engine.Prose;
using StaticNews.Engine.Shared;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Tests.Composing;

namespace StaticNews.Tests.Prose;

public sealed class BodyReaderTests
{
    private static Checked<BodyFacts> Read(string body, int firstLine = 1, bool diamonds = true) =>
        BodyReader.Read(body, firstLine, "input/articles/a.md", diamonds);

    [Theory]
    [InlineData("## 제목\n\n![사진](a.jpg \"설명 | 사진=김\")\n\n첫 **문단**이다.[^1]\n둘째 줄.\n\n- 목록\n\n> 인용\n\n둘째 문단.\n\n/홍길동 기자 hong@a.kr\n\n[^1]: 주", "첫 문단이다. 둘째 줄. 둘째 문단.")]
    [InlineData("- 목록만\n- 있다", "목록만 있다")]
    [InlineData("◇소제목=본문이다.", "본문이다.")]
    [InlineData("[관련 기사](../b.md)\n\n본문이다.", "본문이다.")]
    [InlineData("글 <b>굵게</b> `코드` &amp; ![대체](x.png) 끝<br>줄", "글 굵게 코드 & 끝 줄")]
    [InlineData("", "")]
    [InlineData("  \n \n", "")]
    [InlineData("::: factbox 제목\n첫 문단이다.\n:::\n둘째다.\n    ::: 가\n> 셋째다.\n:::", "둘째다.")]
    [InlineData("::: 모름 제목\n첫 문단이다.\n:::\n둘째다.", "첫 문단이다. 둘째다.")]
    [InlineData("::: liveblog 중계\n### 14:30 소제목\n소식이다.\n:::", "소식이다.")]
    [InlineData("::: timeline 일지\n- **2020년** 문을 열었다.\n:::", "문을 열었다.")]
    [InlineData("가\u202E나 &#x2066;다", "가나 다")]
    public void The_summary_is_plain_text_of_the_first_paragraphs(string body, string summary) => Assert.Equal(summary, Read(body).Value.Summary);

    [Fact]
    public void The_summary_has_at_most_160_characters()
    {
        var body = string.Join("\n\n", Enumerable.Repeat("광주시는 내년부터 새로운 정책을 시행한다고 29일 밝혔다.", 20));
        var summary = Read(body).Value.Summary;
        Assert.InRange(summary.Length, 80, 160);
        Assert.EndsWith("밝혔다.", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_are_the_newsrooms_own()
    {
        var facts = Read("![남](https://x.kr/a.jpg) ![하나](a.jpg \"설명 | 사진=김기자\")\n\n![둘](/images/b%20c.png) ![하나](a.jpg) [크게](big.webp) [글](b.md) [밖](https://x.kr/c.jpg)").Value;
        Assert.Equal(["a.jpg", "/images/b%20c.png", "big.webp"], facts.Pictures);
        Assert.Equal(new PictureReference("a.jpg", "하나", "설명", "김기자", new TextSpan(1, 32, 5)), facts.FirstPicture);
    }

    [Theory]
    [InlineData("설명 | 사진=김기자", "설명", "김기자")]
    [InlineData("설명 | 사진: 김기자", "설명", "김기자")]
    [InlineData("설명 | 사진 김기자", "설명", "김기자")]
    [InlineData("설명｜그래픽=이디자", "설명", "그래픽=이디자")]
    [InlineData("설명 | 자료=통계청", "설명", "자료=통계청")]
    [InlineData("설명 | 연합뉴스", "설명", "연합뉴스")]
    [InlineData("설명 | 사진제공=광주시", "설명", "사진제공=광주시")]
    [InlineData("설명 | 사진 제공 광주시", "설명", "사진 제공 광주시")]
    [InlineData("사진=김기자", null, "김기자")]
    [InlineData("사진 찍는 시민들", "사진 찍는 시민들", null)]
    [InlineData("여 | 야 | 사진=김", "여 | 야", "김")]
    [InlineData(" | 사진=김", null, "김")]
    [InlineData("설명 | ", "설명", null)]
    [InlineData(" ", null, null)]
    [InlineData(null, null, null)]
    public void A_title_is_caption_and_credit(string? title, string? caption, string? credit) =>
        Assert.Equal(new CaptionText(caption, credit), CaptionText.Of(title));

    [Fact]
    public void Headings_are_in_order_with_plain_text() => Assert.Equal(
        [new Heading("큰-제목", "큰 제목", 2), new Heading("작은-제목", "작은 제목", 3), new Heading("표", "표", 2), new Heading("인용-속", "인용 속", 4)],
        Read("# 큰 *제목*\n\n### 작은 [제목](b.md)\n\n◇표=글\n\n> #### 인용 속").Value.Headings);

    [Theory]
    [InlineData("가나다 ABC 12, (라)!", 9)]
    [InlineData("\u1112\u1161\u11AB글", 2)]
    [InlineData("- 목록 `코드`\n\n```\ncode\n```", 8)]
    public void Letters_and_digits_are_counted(string body, int characters) => Assert.Equal(characters, Read(body).Value.Characters);

    [Fact]
    public void Diamonds_can_be_switched_off()
    {
        var facts = Read("◇소제목=본문", diamonds: false).Value;
        Assert.Empty(facts.Headings);
        Assert.Equal("◇소제목=본문", facts.Summary);
    }

    [Theory]
    [InlineData("글 <font>가</font>", "SN3007 7:3+6 <font>")]
    [InlineData("첫 줄\n둘째 <b>줄", "SN3008 8:4+3 <b>")]
    [InlineData("> 인용\n> 안의 <font>글</font>", "SN3007 8:6+6 <font>")]
    [InlineData("글\n\n<!-- 닫지 않은\n\n나머지", "SN3009 9:1+4")]
    [InlineData("<!-- 여러\n줄 --> 잃지 않는 글", "")]
    [InlineData("<script>\nx\n</script>", "SN3007 7:1+8 <script>")]
    [InlineData("글 <script>x</script>", "SN3007 7:3+8 <script>")]
    [InlineData("## 제목 {onclick=x .a}", "SN3010 7:8+7 onclick")]
    [InlineData("글 `a`{style=x}", "SN3010 7:7+5 style")]
    [InlineData("```js {width=3}\nx\n```", "SN3010 7:8+5 width")]
    [InlineData("글\n\n[^1]: 부르지 않은 각주", "SN3013 9:1+4 ^1")]
    [InlineData("[기자]: 그렇습니다", "SN3014 7:1+11 기자")]
    [InlineData("[가][나]는\n\n[나]: https://a.kr", "")]
    [InlineData("\u1112\u1161\u11AB <u>글", "SN3008 7:5+3 <u>")]
    [InlineData("글 <!-- 메모 --> <br>\n\n---\n\n끝", "")]
    public void What_the_text_gives_cause_to_say_stands_at_its_place(string body, string expected) =>
        Assert.Equal(expected, SmallNewsroom.Show(Read(body, firstLine: 7).Diagnostics));
}
