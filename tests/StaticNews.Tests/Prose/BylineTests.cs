using StaticNews.Engine.Prose;
using StaticNews.Tests.Composing;

namespace StaticNews.Tests.Prose;

public sealed class BylineTests
{
    [Theory]
    [InlineData("/홍길동 기자 hong@a.kr", "홍길동 기자 hong@a.kr")]
    [InlineData("/홍길동 기자", "홍길동 기자 -")]
    [InlineData("/홍길동 hong@a.kr", "홍길동 - hong@a.kr")]
    [InlineData("/홍길동기자 hong@a.kr", "홍길동 기자 hong@a.kr")]
    [InlineData("／홍길동 선임기자 <hong@a.kr>", "홍길동 선임기자 hong@a.kr")]
    [InlineData("  /홍길동 워싱턴특파원", "")]
    [InlineData("/홍길동 인턴기자", "홍길동 인턴기자 -")]
    [InlineData("/홍길동 논설위원", "홍길동 논설위원 -")]
    [InlineData("/사회부 홍길동 기자", "홍길동 기자 -")]
    [InlineData("/광주=홍길동 기자 hong@a.kr", "홍길동 기자 hong@a.kr")]
    [InlineData("/글·사진=홍길동 기자", "홍길동 기자 -")]
    [InlineData("/홍길동·김철수 기자 hong@a.kr kim@a.kr", "홍길동 기자 hong@a.kr; 김철수 기자 kim@a.kr")]
    [InlineData("/홍길동 기자 hong@a.kr·김철수 특파원 kim@a.kr", "홍길동 기자 hong@a.kr; 김철수 특파원 kim@a.kr")]
    [InlineData("/홍길동 기자 hong@a.kr\n/김철수 기자 kim@a.kr", "홍길동 기자 hong@a.kr; 김철수 기자 kim@a.kr")]
    [InlineData("/John Smith 특파원", "John Smith 특파원 -")]
    [InlineData("/사진=홍길동 기자", "")]
    [InlineData("/연합뉴스", "")]
    [InlineData("/기자", "")]
    [InlineData("/그는 기자였다", "")]
    [InlineData("/홍길동 기자가 현장을 갔다 hong@a.kr", "")]
    [InlineData("홍길동 기자 hong@a.kr", "")]
    [InlineData("/path/to/file", "")]
    [InlineData("/", "")]
    public void The_last_line_names_the_reporters(string line, string expected)
    {
        var facts = BodyReader.Read("본문이다.\n\n" + line + "\n\n", 1, "a.md", true).Value;
        Assert.Equal(expected, string.Join("; ", facts.Bylines.Select(b => $"{b.Name} {b.Title ?? "-"} {b.Email ?? "-"}")).Replace("- -", "-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("본문이다.\n/홍길동 기자 hong@a.kr", "<p>본문이다.</p>")]
    [InlineData("본문이다.\n\n/홍길동 기자 hong@a.kr\n", "<p>본문이다.</p>")]
    [InlineData("/홍길동 기자\n\n본문이다.", "<p>/홍길동 기자</p>\n<p>본문이다.</p>")]
    public void It_is_never_printed(string body, string html) => Assert.Equal(html, SmallNewsroom.Html(body));

    [Fact]
    public void Definitions_may_stand_below_it()
    {
        var body = "본문[^1]이다. [가][나]\n\n/홍길동 기자\n\n[^1]: 주석\n[나]: https://a.kr\n";
        Assert.DoesNotContain("홍길동", SmallNewsroom.Html(body), StringComparison.Ordinal);
        Assert.Equal(new Engine.Shared.Diagnostics.TextSpan(12, 1, 7), BodyReader.Read(body, 10, "a.md", true).Value.Bylines.Single().Span);
    }
}
