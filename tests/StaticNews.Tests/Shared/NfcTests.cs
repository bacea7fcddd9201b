using CsCheck;
using StaticNews.Engine.Shared.Text;

namespace StaticNews.Tests.Shared;

public sealed class NfcTests
{
    [Theory]
    [InlineData("\u1112\u1161\u11AB\u1100\u1173\u11AF.md", "한글.md")]
    [InlineData("\u1100\u116A\u11BC\u110C\u116E", "광주")]
    [InlineData("가\u11A8", "각")]
    [InlineData("각\u11A8", "각\u11A8")]
    [InlineData("\u1100\u1100\u1161", "\u1100가")]
    [InlineData("cafe\u0301", "café")]
    [InlineData("Vie\u0302\u0323t Nam", "Việt Nam")]
    [InlineData("Vie\u0323\u0302t", "Việt")]
    [InlineData("\u212B", "Å")]
    [InlineData("\uF900\uF9DE", "豈吏")]
    [InlineData("\u2126\u2002", "Ω\u2002")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\u2ADC", "\u2ADD\u0338")]
    [InlineData("a\u0345\u0301\u0334", "á\u0334\u0345")]
    [InlineData("a\u0301\u0334", "á\u0334")]
    [InlineData("\U0001D15E", "\U0001D157\U0001D165")]
    [InlineData("\U0002F800", "丽")]
    [InlineData("\u0301\u0300", "\u0301\u0300")]
    public void Texts_come_in_normal_form_C(string text, string expected) => Assert.Equal(expected, Nfc.Normalize(text));

    [Theory]
    [InlineData("")]
    [InlineData("광주형 일자리, 새해엔 “15대” 주요 정책… ◇경제·산업 ▲ 光州 2026. 8. 15. (AWS)")]
    [InlineData("문장이 길어도 한 번만 훑고 지나가야 하는 아주 평범한 기사의 첫 문장이다. 그다음 문장도 마찬가지다. 😀")]
    [InlineData("café Việt")]
    [InlineData("x\u0301 두 글자가 하나로 없는 것")]
    public void What_is_normal_already_comes_back_itself(string text) => Assert.Same(text, Nfc.Normalize(text));

    [Fact]
    public void Half_pairs_stay() => Assert.Equal("\uD800\u0301\uDC00é\uD800", Nfc.Normalize("\uD800\u0301\uDC00e\u0301\uD800"));

    [Fact]
    public void The_fast_blocks_hold_nothing_that_could_change()
    {
        for (var c = 0; c <= char.MaxValue; c++)
            Assert.False(NfcScan.IsCommon((char)c) && NfcLookup.IsUnstable(c), $"U+{c:X4}");
    }

    [Fact]
    public void Every_syllable_comes_back_from_its_letters()
    {
        for (var c = '\uAC00'; c <= '\uD7A3'; c++)
        {
            Assert.True(NfcLookup.TryPair(c, out var first, out var second));
            Assert.Equal(c, NfcLookup.Compose(first, second));
        }
    }

    [Fact]
    public void A_flood_of_marks_is_ordered_quickly()
    {
        var flood = "a" + string.Concat(Enumerable.Repeat("\u0345\u0301\u0334", 50_000));
        Assert.Equal(flood.Length - 1, Nfc.Normalize(flood).Length);
    }

    [Fact]
    public void Normalizing_again_changes_nothing() => RandomText.Any.Sample(text =>
    {
        var once = Nfc.Normalize(text);
        return ReferenceEquals(once, Nfc.Normalize(once));
    });
}
