using StaticNews.Engine.Shared.Text;

namespace StaticNews.Tests.Shared;

public sealed class RareCharactersTests
{
    private static readonly RareCharacters Searched = new("<\u0085“\uFFFE");

    [Theory]
    [InlineData("물빛시는 다리를 막았다.", -1)]
    [InlineData("물빛시는 <b>", 5)]
    [InlineData("가\u0085", 1)]
    [InlineData("그는 “간다”", 3)]
    [InlineData("\uFFFD가\uFFFE", 2)]
    [InlineData("", -1)]
    public void Finds_the_first_mark_among_Hangul(string text, int expected) => Assert.Equal(expected, Searched.IndexIn(text));
}
