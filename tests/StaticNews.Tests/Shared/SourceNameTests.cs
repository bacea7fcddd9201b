using System.Text;
using CsCheck;
using StaticNews.Engine.Shared.Text;

namespace StaticNews.Tests.Shared;

public sealed class SourceNameTests
{
    [Theory]
    [InlineData("[속보] 광주: 전남 \"상생\"", "속보-광주-전남-상생")]
    [InlineData("CON", "con-")]
    [InlineData("README", "readme-1")]
    [InlineData("index", "index-1")]
    [InlineData("??? …", "없음")]
    [InlineData("끝의 점...", "끝의-점")]
    public void A_headline_becomes_a_name_that_every_disk_takes(string title, string expected) => Assert.Equal(expected, SourceName.Of(title, "없음"));

    [Fact]
    public void A_long_headline_is_cut_between_words()
    {
        var name = SourceName.Of(string.Join(' ', Enumerable.Repeat("긴제목", 30)), "x");
        Assert.True(Encoding.UTF8.GetByteCount(name) <= 120);
        Assert.EndsWith("-긴제목", name, StringComparison.Ordinal);
    }

    [Fact]
    public void No_name_holds_what_Windows_forbids() => RandomText.Any.Sample(
        text =>
        {
            var name = SourceName.Of(text, "x");
            Assert.True(name.Length > 0 && !name.Any(c => c < ' ' || "<>:\"/\\|?*".Contains(c)) && !name.EndsWith('.') && !name.EndsWith(' '), name);
        },
        seed: "0N0XIzNsQ0O2",
        iter: 2_000,
        threads: 1);
}
