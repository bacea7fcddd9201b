using StaticNews.Engine.Writing;

namespace StaticNews.Tests.Writing;

public sealed class OutputObstaclesTests
{
    [Theory]
    [InlineData("a", "a/index.html")]
    [InlineData("a/b", "a/b/c/index.html")]
    [InlineData("a/index.html", "a")]
    [InlineData("a/b/index.html", "a")]
    [InlineData("A.html", "a.html")]
    [InlineData("TAGS/x.html", "tags")]
    public void What_is_in_the_way_goes_first(string orphan, string planned) => Assert.Equal([orphan], OutputObstacles.Among([orphan, "old.html"], [planned, "z/y/x.html"]));

    [Theory]
    [InlineData("b/index.html", "a/index.html")]
    [InlineData("a/old/index.html", "a/new/index.html")]
    [InlineData("ab/index.html", "a")]
    public void What_is_not_stays_until_the_new_pages_are_there(string orphan, string planned) => Assert.Empty(OutputObstacles.Among([orphan], [planned]));
}
