using StaticNews.Engine.Prose;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Tests.Prose.CopyDesk;

/// <summary>Numbers of persons: sentences for and against.</summary>
public sealed class PrivateNumberTests
{
    [Theory]
    [InlineData("피의자(900101-1234567)는 말했다.", "3090 900101-1234567")]
    [InlineData("번호는 9001011234568이다.", "3090 9001011234568")]
    [InlineData("번호는 000229-3456789이다.", "3090 000229-3456789")]
    [InlineData("번호는 900101 - 2234567이다.", "3090 900101 - 2234567")]
    [InlineData("외국인 번호는 850505-5123456이다.", "3090 850505-5123456")]
    [InlineData("번호는 900101–1234567이다.", "3090 900101–1234567")]
    [InlineData("문의 010-1234-5678", "3091 010-1234-5678")]
    [InlineData("문의(010-1234-5678)는 낮에.", "3091 010-1234-5678")]
    [InlineData("01012345678로 보낸다.", "3091 01012345678")]
    [InlineData("010 1234 5678로 보낸다.", "3091 010 1234 5678")]
    [InlineData("010.1234.5678로 보낸다.", "3091 010.1234.5678")]
    [InlineData("010)1234-5678로 보낸다.", "3091 010)1234-5678")]
    [InlineData("010-12345678로 보낸다.", "3091 010-12345678")]
    [InlineData("011-234-5678로 보낸다.", "3091 011-234-5678")]
    [InlineData("+82 10-1234-5678로 보낸다.", "3091 +82 10-1234-5678")]
    [InlineData("+82-10-1234-5678로 보낸다.", "3091 +82-10-1234-5678")]
    [InlineData("+821012345678로 보낸다.", "3091 +821012345678")]
    [InlineData("+82 (0)10 1234 5678로 보낸다.", "3091 +82 (0)10 1234 5678")]
    [InlineData("문의 **010-1234**-5678", "3091 010-1234**-5678")]
    [InlineData("> 010-1234-5678", "3091 010-1234-5678")]
    [InlineData("| 문의 |\n| --- |\n| 010-1234-5678 |", "3091 010-1234-5678")]
    [InlineData("## 문의 010-1234-5678", "3091 010-1234-5678")]
    [InlineData("![문의 010-1234-5678](a.jpg)", "3091 010-1234-5678")]
    [InlineData("![가](a.jpg \"문의 010-1234-5678 | 사진=나\")", "3091 010-1234-5678")]
    [InlineData("[010-1234-5678](tel:01012345678)", "3091 010-1234-5678")]
    [InlineData("카드 4111-1111-1111-1111을 썼다.", "3092 4111-1111-1111-1111")]
    [InlineData("카드 5500 0000 0000 0004를 썼다.", "3092 5500 0000 0000 0004")]
    public void Marked(string body, string expected) => Assert.Equal(expected, Marks.In(body));

    [Theory]
    [InlineData("법인등록번호는 110111-1707178이다.")]
    [InlineData("법인번호 900101-1234567을 쓴다.")]
    [InlineData("등록번호 130111-0006246인 회사다.")]
    [InlineData("번호는 901301-1234567이다.")]
    [InlineData("번호는 900132-1234567이다.")]
    [InlineData("번호는 900101-9234567이다.")]
    [InlineData("번호는 900101-1******이다.")]
    [InlineData("바코드 8801234567893을 읽는다.")]
    [InlineData("책번호 9788936434120을 적는다.")]
    [InlineData("예산은 200101-12345678이 아니다.")]
    [InlineData("사업자등록번호 123-45-67890")]
    [InlineData("문의 062-123-4567")]
    [InlineData("문의 070-0000-0417")]
    [InlineData("문의 1588-1234")]
    [InlineData("문의 010-0000-0000")]
    [InlineData("문의 010-****-5678")]
    [InlineData("문의 010-XXXX-1234")]
    [InlineData("계좌 농협 302-010-1234-5678-91")]
    [InlineData("계좌 010-1234-5678-90")]
    [InlineData("부품 A010-1234-5678")]
    [InlineData("2010-1234-5678번 문서")]
    [InlineData("사건 2026고단1234")]
    [InlineData("[전화](tel:01012345678)")]
    [InlineData("<https://a.example/010-1234-5678>")]
    [InlineData("https://a.example/01012345678 을 본다.")]
    [InlineData("`010-1234-5678`")]
    [InlineData("    010-1234-5678")]
    [InlineData("문서 4111-1111-1111-1112를 본다.")]
    [InlineData("문서 1234-5678-9012-3452를 본다.")]
    [InlineData("인구는 1234 5678 9012 3456이 아니다.")]
    [InlineData("010 회선이 1234개, 5678대다.")]
    [InlineData("10-1234-5678")]
    [InlineData("+81 10-1234-5678")]
    [InlineData("2026-10-15 14:30에 열린다.")]
    [InlineData("좌표는 010.123이다.")]
    [InlineData("코스피는 3010.12에 끝났다.")]
    public void Nothing_to_mark(string body) => Assert.Equal("", Marks.In(body));

    [Fact]
    public void A_message_does_not_repeat_the_digits()
    {
        var found = BodyReader.Read("문의 010-1234-5678", 1, "a.md", true, isNews: true).Diagnostics.Single();
        Assert.Equal("휴대전화 번호가 있습니다: ***-****-****", found.Message(MessageLanguage.Korean));
        var sink = new StringWriter();
        new DiagnosticText(new PlainTextSink(sink), MessageLanguage.Korean, _ => "문의 010-1234-5678").Write(
            [found, CopyRules.DoubleSpace.At(new Place("a.md", new TextSpan(1, 3, 1)))]);
        Assert.DoesNotContain("1234", sink.ToString(), StringComparison.Ordinal);
        Assert.Contains("1 | 문의 ***-****-****\n", sink.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Biographies_and_standing_pages_may_give_a_number() =>
        Assert.Empty(BodyReader.Read("문의 010-1234-5678", 1, "a.md", true).Diagnostics);
}
