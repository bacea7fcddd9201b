using StaticNews.Engine.Composing;

namespace StaticNews.Tests.Composing;

public sealed class ExternalUrlTests
{
    [Theory]
    [InlineData("https://example.org/AZaz09-._~:/?#[]@!$&'()*+,;=%41", "https://example.org/AZaz09-._~:/?#[]@!$&'()*+,;=%41")]
    [InlineData("https://한글.kr/가?é#나", "https://한글.kr/%EA%B0%80?%C3%A9#%EB%82%98")]
    [InlineData("https://한글.kr", "https://한글.kr")]
    [InlineData("https://한글.kr?가", "https://한글.kr?%EA%B0%80")]
    [InlineData("https://한글.kr#가", "https://한글.kr#%EA%B0%80")]
    [InlineData("https://한글.한국/가", "https://한글.한국/%EA%B0%80")]
    [InlineData("https://example.org/\U00010041", "https://example.org/%F0%90%81%81")]
    [InlineData("https://a b.kr/AZaz09-._~:/?#[]@!$&'()*+,;=%41", "https://a%20b.kr/AZaz09-._~:/?#[]@!$&'()*+,;=%41")]
    [InlineData("https://😀.kr/", "https://%F0%9F%98%80.kr/")]
    [InlineData("https://example.org/\"<>\\^`{|}", "https://example.org/%22%3C%3E%5C%5E%60%7B%7C%7D")]
    [InlineData("가", "%EA%B0%80")]
    [InlineData("https:///가", "https:///%EA%B0%80")]
    public void What_a_url_may_not_contain_is_encoded(string url, string expected) => Assert.Equal(expected, ExternalUrl.Encode(url));
}
