using StaticNews.Engine.Shared.Text;

namespace StaticNews.Tests.Shared;

public sealed class SourcePathTests
{
    [Theory]
    [InlineData("articles/a/b.md", "c.md", "articles/a/c.md")]
    [InlineData("articles/a/b.md", "../c.md", "articles/c.md")]
    [InlineData("articles/a/b.md", "./사진.jpg", "articles/a/사진.jpg")]
    [InlineData("articles/a/b.md", "/images/x.jpg", "images/x.jpg")]
    [InlineData("articles/a/b.md", "..\\c.md", "articles/c.md")]
    [InlineData("articles/a/b.md", "../../../etc/passwd", null)]
    [InlineData("articles/a/b.md", "/../site.yml", null)]
    public void References_stay_inside_the_folder(string from, string reference, string? expected) =>
        Assert.Equal(expected, SourcePath.Resolve(from, reference));

    [Theory]
    [InlineData("articles/a/flood.md", "flood")]
    [InlineData("articles/a/홍수/index.md", "홍수")]
    [InlineData("articles/index.md", "articles")]
    [InlineData("articles/v1.2.md", "v1.2")]
    public void The_stem_names_the_article(string path, string expected) => Assert.Equal(expected, SourcePath.Stem(path));
}
