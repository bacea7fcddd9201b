using CsCheck;
using StaticNews.Engine.Shared.Text;

namespace StaticNews.Tests.Shared;

public sealed class UrlTextTests
{
    [Theory]
    [InlineData("/tags/a-b/", "/tags/a-b/")]
    [InlineData("/가/", "/%EA%B0%80/")]
    [InlineData("/100%/a b?#[]", "/100%25/a%20b%3F%23%5B%5D")]
    [InlineData("😀", "%F0%9F%98%80")]
    [InlineData("/AZaz09-._~:@!$&'()*+,;=/", "/AZaz09-._~:@!$&'()*+,;=/")]
    [InlineData("a \"<>\\^`{|}AZaz09-._~:@!$&'()*+,;=", "a%20%22%3C%3E%5C%5E%60%7B%7C%7DAZaz09-._~:@!$&'()*+,;=")]
    [InlineData("é", "%C3%A9")]
    [InlineData("\U00010041", "%F0%90%81%81")]
    public void Paths_are_encoded(string path, string expected) => Assert.Equal(expected, UrlText.EncodePath(path));

    [Theory]
    [InlineData("/%EA%B0%80/", "/가/")]
    [InlineData("%ea%b0%80%20b+c", "가 b+c")]
    [InlineData("100%", "100%")]
    [InlineData("%zz%2", "%zz%2")]
    [InlineData("%EA%B0", "%EA%B0")]
    [InlineData("%FF%41", "%FFA")]
    [InlineData("%C0%AF", "%C0%AF")]
    [InlineData("%F0%9F%98%80!", "😀!")]
    [InlineData("%2541", "%41")]
    public void Paths_are_decoded(string path, string expected) => Assert.Equal(expected, UrlText.Decode(path));

    [Theory]
    [InlineData("https://mulbit.example.org/", true)]
    [InlineData("HTTP://mulbit.example.org/", true)]
    [InlineData("mailto:news@mulbit.example.org", true)]
    [InlineData("tel:+82-62-000-0000", true)]
    [InlineData("../other.md#heading", true)]
    [InlineData("/a:b", true)]
    [InlineData("?a:b", true)]
    [InlineData("#a:b", true)]
    [InlineData("//mulbit.example.org/", true)]
    [InlineData("제목: 부제.md", true)]
    [InlineData("12:30.md", true)]
    [InlineData("", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("JavaScript:alert(1)", false)]
    [InlineData(" \u0001javascript:alert(1)", false)]
    [InlineData("java\tscr\nipt:alert(1)", false)]
    [InlineData("java\u200Bscript:alert(1)", false)]
    [InlineData("java script:alert(1)", false)]
    [InlineData("javascript\u00A0:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("vbscript:x", false)]
    [InlineData("blob:x", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("httpsx:x", false)]
    [InlineData("mailtoo:x", false)]
    [InlineData(":x", true)]
    [InlineData("\\a:b", true)]
    [InlineData("1javascript:x", true)]
    [InlineData("a가:b.md", true)]
    [InlineData("http:x", true)]
    [InlineData("htt:x", false)]
    [InlineData("telnet:x", false)]
    [InlineData("a1:x", false)]
    [InlineData("a+b:x", false)]
    [InlineData("a-b:x", false)]
    [InlineData("a.b:x", false)]
    [InlineData("\u007Fjavascript:x", false)]
    [InlineData("java\u00ADscript:x", false)]
    [InlineData("java\u3164script:x", false)]
    [InlineData("java\uFE00script:x", false)]
    [InlineData("java\uFE0Fscript:x", false)]
    [InlineData("java\uFFA0script:x", false)]
    [InlineData("java\u115Fscript:x", false)]
    public void Only_harmless_schemes_pass(string url, bool safe) => Assert.Equal(safe, UrlText.IsSafeScheme(url));

    [Theory]
    [InlineData("https://www.Example.org/path?x//y", "example.org")]
    [InlineData("http://news.example.org:8080", "news.example.org")]
    [InlineData("//user:pw@www.example.org/", "example.org")]
    [InlineData("https://[::1]:80/", "[::1]")]
    [InlineData("https://한글.kr#top", "한글.kr")]
    [InlineData("/a//b", "")]
    [InlineData("a/b", "")]
    [InlineData("mailto:a@example.org", "")]
    [InlineData("", "")]
    [InlineData("https://example.org?x", "example.org")]
    [InlineData("https://example.org\\x", "example.org")]
    [InlineData(" https://a@b@example.org/ ", "example.org")]
    [InlineData("x?//example.org", "")]
    [InlineData("x//example.org", "")]
    [InlineData("///etc", "")]
    [InlineData("https://[::1]/", "[::1]")]
    [InlineData("a/b://example.org", "")]
    [InlineData("a?b://example.org", "")]
    [InlineData("a#b://example.org", "")]
    public void Hosts_are_shown_short(string url, string host) => Assert.Equal(host, UrlText.HostOf(url));

    [Theory]
    [InlineData("https://", true)]
    [InlineData("HTTP:", true)]
    [InlineData("https:/x", true)]
    [InlineData("//", true)]
    [InlineData("//example.org", false)]
    [InlineData("https://example.org", false)]
    [InlineData("http", false)]
    [InlineData("mailto:", false)]
    [InlineData("/a", false)]
    public void A_web_address_needs_a_host(string url, bool lacks) => Assert.Equal(lacks, UrlText.LacksHost(url));

    [Fact]
    public void A_half_pair_is_encoded_as_a_replacement() => Assert.Equal("%EF%BF%BD", UrlText.EncodePath("\uD800"));

    [Fact]
    public void Decoding_undoes_encoding() => RandomText.Any.Sample(text =>
    {
        var sound = HtmlText.IndexOfSpecial(text) < 0 ? text : "가% b%20";
        UrlText.HostOf(text);
        UrlText.IsSafeScheme(text);
        UrlText.Decode(text);
        return UrlText.Decode(UrlText.EncodePath(sound)) == sound;
    });
}
