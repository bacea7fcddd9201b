namespace StaticNews.Tests.Composing;

public sealed class PictureTests
{
    private const string Sea = "/pictures/바다-ffffffffff.jpg";

    [Theory]
    [InlineData("![바다](바다.jpg \"해 질 녘 | 사진=김기자\")", $"[figure {Sea} 1200x800 alt=바다 caption=해 질 녘 credit=김기자]")]
    [InlineData("![바다](%EB%B0%94%EB%8B%A4.jpg)", $"[figure {Sea} 1200x800 alt=바다 caption= credit=]")]
    [InlineData("![바다](\u1107\u1161\u1103\u1161.jpg)", $"[figure {Sea} 1200x800 alt=바다 caption= credit=]")]
    [InlineData("![바다](/articles/2026/바다.jpg)", $"[figure {Sea} 1200x800 alt=바다 caption= credit=]")]
    [InlineData("![로고](/images/logo.svg)", "[figure /pictures/logo-ffffffffff.svg x alt=로고 caption= credit=]")]
    [InlineData("![로고](../../images/logo.svg)", "[figure /pictures/logo-ffffffffff.svg x alt=로고 caption= credit=]")]
    [InlineData("![사진](<my photo.png>)", "[figure /pictures/my-photo-ffffffffff.png 640x480 alt=사진 caption= credit=]")]
    [InlineData("![하나](바다.jpg)\n![둘](/images/logo.svg)", $"[figure {Sea} 1200x800 alt=하나 caption= credit=]\n[figure /pictures/logo-ffffffffff.svg x alt=둘 caption= credit=]")]
    [InlineData("글 ![**바**다](바다.jpg \"설명 | 사진=김\")", "<p>글 <img src=\"/paper/pictures/%EB%B0%94%EB%8B%A4-ffffffffff.jpg\" alt=\"바다\" width=\"1200\" height=\"800\" title=\"설명\" loading=\"lazy\" decoding=\"async\"></p>")]
    [InlineData("[![\"바다\"](바다.jpg)](../tide.md)", "<p><a href=\"/paper/2026/07/01/tide/\"><img src=\"/paper/pictures/%EB%B0%94%EB%8B%A4-ffffffffff.jpg\" alt=\"&quot;바다&quot;\" width=\"1200\" height=\"800\" loading=\"lazy\" decoding=\"async\"></a></p>")]
    public void A_picture_alone_is_a_figure(string body, string html)
    {
        var composed = SmallNewsroom.Compose(body);
        Assert.Equal(html, SmallNewsroom.Join(composed.Value).TrimEnd('\n'));
        Assert.Empty(composed.Diagnostics);
    }

    [Theory]
    [InlineData("![바다](바디.jpg)", "<p>바다</p>", "SN4001 2:7+6 바디.jpg → 바다.jpg")]
    [InlineData("![바다](/images/lego.svg)", "<p>바다</p>", "SN4001 2:7+16 /images/lego.svg → /images/logo.svg")]
    [InlineData("![](바다.jpg)", $"[figure {Sea} 1200x800 alt= caption= credit=]", "SN4002 2:5+6 바다.jpg")]
    [InlineData("![남](https://x.kr/a.jpg)", "<p><a href=\"https://x.kr/a.jpg\" rel=\"noopener\">남</a></p>", "SN4003 2:6+18 https://x.kr/a.jpg")]
    [InlineData("![](https://x.kr/a.jpg)", "<p><a href=\"https://x.kr/a.jpg\" rel=\"noopener\">https://x.kr/a.jpg</a></p>", "SN4003 2:5+18 https://x.kr/a.jpg")]
    [InlineData("![x](data:image/png;base64,AAAA)", "<p>x</p>", "SN3070 2:6+26 data:image/png;base64,AAAA")]
    [InlineData("![x](javascript:1)", "<p>x</p>", "SN3070 2:6+12 javascript:1")]
    [InlineData("![x]()", "<p>x</p>", "SN3069 2:1+6")]
    [InlineData("![없다](없다.jpg)\n![바다](바다.jpg)", $"<p>없다</p>\n[figure {Sea} 1200x800 alt=바다 caption= credit=]", "SN4001 2:7+6 없다.jpg")]
    public void A_mistake_stands_at_its_place_and_leaves_the_text(string body, string html, string expected)
    {
        var composed = SmallNewsroom.Compose(body, bodyLine: 2);
        Assert.Equal(expected, SmallNewsroom.Show(composed.Diagnostics));
        Assert.Equal(html, SmallNewsroom.Join(composed.Value).TrimEnd('\n'));
    }
}
