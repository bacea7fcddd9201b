using StaticNews.Engine.Indexing;

namespace StaticNews.Tests.Indexing;

public sealed class RoutePathTests
{
    private static readonly string Longest = "/" + new string('a', 255);

    [Theory]
    [InlineData("/")]
    [InlineData("/a")]
    [InlineData("/a/")]
    [InlineData("/2026/가나/b.c.html")]
    [InlineData("/.well-known/x y/")]
    public void Names_of_files_are_possible(string path) => Assert.True(RoutePath.IsPossible(path));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a/")]
    [InlineData("ab/")]
    [InlineData("//")]
    [InlineData("/a//")]
    [InlineData("/a//b/")]
    [InlineData("//a/")]
    [InlineData("/./")]
    [InlineData("/a/../b/")]
    [InlineData("/..")]
    [InlineData("/a./b/")]
    [InlineData("/a /b/")]
    [InlineData("/CON/")]
    [InlineData("/a/nul.txt")]
    [InlineData("/a\u0001b/")]
    [InlineData("/a\u009Fb/")]
    [InlineData("/\uD800/")]
    public void What_leads_elsewhere_or_is_no_name_is_impossible(string path) => Assert.False(RoutePath.IsPossible(path));

    [Fact]
    public void Each_character_that_a_disk_does_not_take_is_impossible() =>
        Assert.All("\\?#:*\"<>|", static c => Assert.False(RoutePath.IsPossible($"/a/b{c}c/")));

    [Fact]
    public void Names_and_paths_end_at_their_last_byte()
    {
        Assert.True(RoutePath.IsPossible(Longest + "/"));
        Assert.False(RoutePath.IsPossible(Longest + "a/"));
        Assert.True(RoutePath.IsPossible(Longest + Longest + Longest + "/" + new string('a', 31)));
        Assert.False(RoutePath.IsPossible(Longest + Longest + Longest + "/" + new string('a', 32)));
    }

    [Theory]
    [InlineData("/a/b/", "/a/b-2/")]
    [InlineData("/b", "/b-2/")]
    public void A_suffix_stands_on_the_last_name(string path, string expected) => Assert.Equal(expected, RoutePath.WithSuffix(path, "-2"));

    [Fact]
    public void Only_the_last_name_gives_way_to_a_suffix() =>
        Assert.Equal("/a/" + new string('b', 253) + "-2/", RoutePath.WithSuffix("/a/" + new string('b', 255) + "/", "-2"));

    [Fact]
    public void A_url_is_given_once()
    {
        var register = new RouteRegister();
        Assert.Null(register.TryTake(new Route("/a/b/"), "first"));
        Assert.Equal("first", register.TryTake(new Route("/A/b/"), "second"));
        Assert.Equal("first", register.TryTake(new Route("/a/b"), "second"));
        Assert.Equal("first", register.TryTake(new Route("/a"), "second"));
        Assert.Equal("first", register.TryTake(new Route("/a/b/index.html/c/"), "second"));
        Assert.Null(register.TryTake(new Route("/a/c/"), "second"));
        Assert.True(register.Has("/a/b/") && register.Has("/a/b") && register.Has("/A/B"));
        Assert.False(register.Has("/a/") || register.Has("/b/"));
    }
}
