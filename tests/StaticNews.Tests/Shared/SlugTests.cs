using System.Text;
using CsCheck;
using StaticNews.Engine.Shared.Text;

namespace StaticNews.Tests.Shared;

public sealed class SlugTests
{
    [Theory]
    [InlineData("광주형 일자리, 새해엔 “15대” 정책", "광주형-일자리-새해엔-15대-정책")]
    [InlineData("\u1100\u116A\u11BC\u110C\u116E", "광주")]
    [InlineData("전남·광주", "전남-광주")]
    [InlineData("Hello, World!", "hello-world")]
    [InlineData("École", "école")]
    [InlineData("a.b", "a.b")]
    [InlineData(".hidden.", "hidden")]
    [InlineData("a..b", "a-b")]
    [InlineData("2026. 8. 15.", "2026-8-15")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("태풍🌀 속보", "태풍-속보")]
    [InlineData("👨‍👩‍👧‍👦 가족 ❤️", "가족")]
    [InlineData("일자리①", "일자리-1")]
    [InlineData("CON", "con-")]
    [InlineData("nul", "nul-")]
    [InlineData("com1.txt", "com1-.txt")]
    [InlineData("console", "console")]
    [InlineData("snake_case", "snake_case")]
    [InlineData("가\u200B나\u3164다", "가나다")]
    [InlineData("!?", "")]
    [InlineData("", "")]
    [InlineData("ไทย", "ไทย")]
    [InlineData("a⌚b\u23FFc☀d➿e⬀f\u2BFFg", "abcdefg")]
    [InlineData("a©b⌙c\u2400d", "a-b-c-d")]
    [InlineData("가½나ↂ다", "가-나-다")]
    [InlineData("가⓪나ⅿ다", "가-0나-1000다")]
    [InlineData("a-.b.-c", "a-b-c")]
    [InlineData("aux", "aux-")]
    [InlineData("prn.a.b", "prn-.a.b")]
    [InlineData("com0", "com0-")]
    [InlineData("lpt9", "lpt9-")]
    [InlineData("comx", "comx")]
    [InlineData("com10", "com10")]
    [InlineData("top5", "top5")]
    [InlineData("태풍🌀속보", "태풍속보")]
    [InlineData("한빛㈜본사", "한빛-본사")]
    [InlineData("a\u2801b", "a-b")]
    [InlineData("\U00023164나", "\U00023164나")]
    public void Names_become_segments(string name, string expected) => Assert.Equal(expected, Slug.Of(name));

    [Fact]
    public void Half_pairs_are_dropped() => Assert.Equal("가나", Slug.Of("\uD800가\uD800나"));

    [Fact]
    public void A_long_name_is_cut_at_a_syllable()
    {
        Assert.Equal(new string('가', 85), Slug.Of(new string('가', 200)));
        Assert.Equal("a" + new string('가', 84), Slug.Of("a" + new string('가', 200)));
        Assert.Equal(new string('가', 84) + "ab", Slug.Of(new string('가', 84) + "ab-cd"));
        Assert.Equal(new string('가', 84) + "ab", Slug.Of(new string('가', 84) + "ab.cd"));
    }

    [Fact]
    public void A_letter_under_hundreds_of_marks_is_cut_between_two_marks()
    {
        Assert.Equal("x" + Times("\u0301", 62), Slug.Of("x" + Times("\u0301", 500)));
        Assert.Equal("x" + Times("\u0301", 62), Slug.Of("x" + Times("\u0301", 63) + Times("\U0001E000", 200)));
        Assert.Equal("\U00020000" + Times("\u0301", 50) + Times("\U0001E000", 5), Slug.Of("\U00020000" + Times("\u0301", 50) + Times("\U0001E000", 200)));
        Assert.Equal("\U00020000" + Times("\U0001E000", 30), Slug.Of("\U00020000" + Times("\U0001E000", 200)));
    }

    [Fact]
    public void Every_segment_is_legal_everywhere() => Gen.Select(RandomText.Any, Gen.Int[1, 4]).Sample((text, times) =>
    {
        var slug = Slug.Of(string.Concat(Enumerable.Repeat(text, times)));
        return Encoding.UTF8.GetByteCount(slug) <= 255
            && slug.IndexOfAny(['/', '\\', ':', '*', '?', '"', '<', '>', '|', ' ', '%', '#', '\0']) < 0
            && !slug.StartsWith('.') && !slug.EndsWith('.')
            && !slug.Any(char.IsControl) && !slug.Any(char.IsAsciiLetterUpper)
            && HtmlText.IndexOfSpecial(slug) < 0
            && ReferenceEquals(Nfc.Normalize(slug), slug);
    });

    [Fact]
    public void A_segment_stays_as_it_is() => RandomText.Any.Sample(text => Slug.Of(Slug.Of(text)) == Slug.Of(text));

    private static string Times(string mark, int count) => string.Concat(Enumerable.Repeat(mark, count));
}
