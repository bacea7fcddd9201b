using CsCheck;
using StaticNews.Engine.Shared.Text;

namespace StaticNews.Tests.Shared;

public sealed class TagKeyTests
{
    [Theory]
    [InlineData("광주형 일자리", "광주형일자리")]
    [InlineData("AWS", "aws")]
    [InlineData("\u1100\u116A\u11BC\u110C\u116E", "광주")]
    [InlineData("광주　형\u00A0일\u200B자\uFEFF리\u2060", "광주형일자리")]
    [InlineData("전남·광주", "전남·광주")]
    [InlineData("K-POP_2026", "k-pop_2026")]
    [InlineData("e \u0301", "é")]
    [InlineData("ΣΊΣΥΦΟΣ", "σίσυφοσ")]
    [InlineData("❤\uFE0F", "❤")]
    [InlineData(" \u3164 ", "")]
    public void Spellings_share_a_key(string name, string key) => Assert.Equal(key, TagKey.Of(name));

    [Fact]
    public void A_folded_name_is_its_own_key() => Assert.Same("광주형일자리2", TagKey.Of("광주형일자리2"));

    [Fact]
    public void The_key_of_a_key_is_itself() => RandomText.Any.Sample(text => TagKey.Of(TagKey.Of(text)) == TagKey.Of(text));
}
