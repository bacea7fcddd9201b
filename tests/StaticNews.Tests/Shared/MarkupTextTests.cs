using System.Text;
using CsCheck;
using StaticNews.Engine.Shared.Text;
using XmlReader = System.Xml.XmlReader;

namespace StaticNews.Tests.Shared;

public sealed class MarkupTextTests
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    [Theory]
    [InlineData("<a href=\"x\">'R&D'</a>", "&lt;a href=&quot;x&quot;&gt;&#39;R&amp;D&#39;&lt;/a&gt;")]
    [InlineData("앞\0뒤", "앞\uFFFD뒤")]
    [InlineData("<😀>\t\n\r", "&lt;😀&gt;\t\n\r")]
    public void Html_is_escaped(string text, string expected) => Assert.Equal(expected, HtmlText.Escape(text));

    [Theory]
    [InlineData("R&D <b> \"'", "R&amp;D &lt;b&gt; &quot;&#39;")]
    [InlineData("앞\0\u0008\u000B\uFFFE\uFFFF뒤", "앞뒤")]
    [InlineData("<😀>\t\n\r", "&lt;😀&gt;\t\n\r")]
    public void Xml_is_escaped_and_rid_of_what_it_forbids(string text, string expected) => Assert.Equal(expected, XmlText.Escape(text));

    [Fact]
    public void Each_character_that_no_page_may_hold_is_replaced_wherever_it_stands() =>
        Assert.All([.. Enumerable.Range(0, 9), 0x0B, 0x0C, .. Enumerable.Range(0x0E, 18), .. Enumerable.Range(0x7F, 33), 0xFFFE, 0xFFFF], static code =>
            Assert.Equal("\uFFFD가\uFFFD&lt;\uFFFD", HtmlText.Escape($"{(char)code}가{(char)code}<{(char)code}")));

    [Fact]
    public void Each_character_that_xml_forbids_is_dropped_wherever_it_stands() =>
        Assert.All([.. Enumerable.Range(0, 9), 0x0B, 0x0C, .. Enumerable.Range(0x0E, 18), 0xFFFE, 0xFFFF, 0xD800, 0xDFFF], static code =>
            Assert.Equal("가&lt;나", XmlText.Escape($"{(char)code}가{(char)code}<{(char)code}나{(char)code}")));

    [Fact]
    public void Half_pairs_reach_no_page()
    {
        Assert.Equal("앞\uFFFD뒤", HtmlText.Escape("앞\uD83D뒤"));
        Assert.Equal("\uFFFD&lt;\uFFFD", HtmlText.Escape("\uDE00<\uD83D"));
        Assert.Equal("앞뒤", XmlText.Escape("\uD83D앞\uDE00뒤\uD83D"));
    }

    [Fact]
    public void What_needs_no_escape_comes_back_itself()
    {
        const string Text = "광주형 일자리 😀 — 2026. 8. 15.";
        Assert.Same(Text, HtmlText.Escape(Text));
        Assert.Same(Text, XmlText.Escape(Text));
    }

    [Fact]
    public void Any_text_makes_valid_markup() => RandomText.Any.Sample(text =>
    {
        Strict.GetByteCount(HtmlText.Escape(text));
        var xml = XmlText.Escape(text);
        using var reader = XmlReader.Create(new StringReader($"<x a=\"{xml}\">{xml}</x>"));
        while (reader.Read())
        {
        }

        return HtmlText.Escape(text).IndexOf('<', StringComparison.Ordinal) < 0;
    });
}
