using StaticNews.Engine.Composing;

namespace StaticNews.Tests.Composing;

public sealed class WrittenUrlTests
{
    [Theory]
    [InlineData("tide.md?a=b#%EB%B0%80%EB%AC%BC", "tide.md", "?a=b", "밀물")]
    [InlineData("tide.md", "tide.md", "", null)]
    [InlineData("#밀물", "", "", "밀물")]
    [InlineData("?a=b", "", "?a=b", null)]
    [InlineData("a#b?c", "a", "", "b?c")]
    public void A_url_has_a_path_a_query_and_a_fragment(string url, string path, string query, string? fragment) =>
        Assert.Equal(new WrittenUrl(path, query, fragment), WrittenUrl.Of(url));
}
