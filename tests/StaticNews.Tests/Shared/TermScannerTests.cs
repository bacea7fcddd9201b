using StaticNews.Engine.Shared.Terms;

namespace StaticNews.Tests.Shared;

/// <summary>What of a text counts as a word that can be searched for.</summary>
public sealed class TermScannerTests
{
    [Theory]
    [InlineData("광주에서 열린 5·18 기념식", "광주 열린 5·18 기념식")]
    [InlineData("30명이 4200㎡를 2026년에", "")]
    [InlineData("AI가 KTX역까지", "AI KTX 역까지")]
    [InlineData("**\"광주형 일자리\"**가", "광주형 일자리")]
    [InlineData("", "")]
    public void Words_without_particles_and_numbers(string text, string words)
    {
        var scanner = new TermScanner(text);
        var found = new List<string>();
        while (scanner.Next()) found.Add(scanner.Word.ToString());
        Assert.Equal(words, string.Join(' ', found));
    }

    [Fact]
    public void Case_does_not_matter() => Assert.Equal(TermId.OfWord("ktx"), TermId.OfWord("KTX"));
}
