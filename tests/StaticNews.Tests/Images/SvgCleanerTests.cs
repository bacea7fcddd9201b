using System.Text;
using StaticNews.Engine.Reading.Pictures;
using StaticNews.Images;

namespace StaticNews.Tests.Images;

public sealed class SvgCleanerTests
{
    private const string Head = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"10\" height=\"10\">";

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<g onclick=\"alert(1)\"/>")]
    [InlineData("<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>")]
    [InlineData("<a href=\"javascript:alert(1)\"><text>x</text></a>")]
    [InlineData("<a xlink:href=\" javascript:alert(1)\"><text>x</text></a>")]
    [InlineData("<image href=\"https://a.example/x.png\"/>")]
    [InlineData("<use href=\"data:image/svg+xml;base64,AAAA\"/>")]
    [InlineData("<a href=\"#x\"><set attributeName=\"href\" to=\"javascript:alert(1)\"/></a>")]
    [InlineData("<rect fill=\"url(https://a.example/x#y)\"/>")]
    [InlineData("<rect style=\"fill: URL( 'https://a.example/x' )\"/>")]
    [InlineData("<rect style=\"fill:\\75rl(https://a.example/x)\"/>")]
    [InlineData("<style>@import 'https://a.example/x.css';</style>")]
    [InlineData("<style>@im<![CDATA[port url(https://a.example/x.css)]]></style>")]
    [InlineData("<style>rect{fill:url(#a) url(//a.example/x)}</style>")]
    [InlineData("<a href=\"#x\"><set attributeName=\"xlink:href \" to=\"javascript:alert(1)\"/></a>")]
    public void What_acts_is_taken_out_and_told(string inside)
    {
        var clean = Clean(Head + inside + "<circle r=\"3\"/></svg>\n");
        Assert.True(clean.HasLost);
        var text = Encoding.UTF8.GetString(clean.Bytes);
        Assert.Contains("<circle r=\"3\"", text, StringComparison.Ordinal);
        foreach (var trace in new[] { "alert", "script", "onclick", "foreign", "a.example", "base64" }) Assert.DoesNotContain(trace, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_stays_as_it_is_and_keeps_nothing_of_the_authors_machine()
    {
        var clean = Clean(
            "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY ns \"x\">]><!-- 초고 --><svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:ink=\"http://www.inkscape.org/namespaces/inkscape\" viewBox=\"0 0 4 4\" ink:export-filename=\"/home/kim/a.png\">"
            + "<metadata>kim</metadata><ink:view/><style>.a{fill:url(#p)}</style><defs><path id=\"p\" d=\"M0 0h4\"/></defs><use href=\"#p\" class=\"a\"/><text>물 &amp; 빛</text></svg>");
        Assert.False(clean.HasLost);
        Assert.Equal(
            "<svg viewBox=\"0 0 4 4\" xmlns=\"http://www.w3.org/2000/svg\"><style>.a{fill:url(#p)}</style><defs><path id=\"p\" d=\"M0 0h4\" /></defs><use href=\"#p\" class=\"a\" /><text>물 &amp; 빛</text></svg>",
            Encoding.UTF8.GetString(clean.Bytes));
    }

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>")]
    [InlineData("<p/>")]
    [InlineData("")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&f;</text></svg>")]
    public void What_is_no_sound_svg_is_none(string text) => Assert.Null(SvgCleaner.Clean(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void It_is_published_clean()
    {
        var source = Encoding.UTF8.GetBytes(Head + "<script>alert(1)</script></svg>");
        var reader = new VipsPictureReader();
        Assert.Equal(new PictureLook(new(10, 10), PictureKind.Vector, null, PictureFault.Active), reader.Measure(source, ".svg"));
        Assert.DoesNotContain("alert", Encoding.UTF8.GetString(reader.Encoder!.Encode(source, new PictureForm(PictureFormat.Svg, 10))!), StringComparison.Ordinal);
    }

    private static CleanSvg Clean(string text) => SvgCleaner.Clean(Encoding.UTF8.GetBytes(text))!;
}
