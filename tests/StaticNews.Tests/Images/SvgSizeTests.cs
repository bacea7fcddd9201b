using System.Text;
using StaticNews.Engine.Reading;
using StaticNews.Images;

namespace StaticNews.Tests.Images;

public sealed class SvgSizeTests
{
    [Theory]
    [InlineData("<svg width='30' height='20'/>", 30, 20)]
    [InlineData("<svg width=\"30.5px\" height=\" 20 \">", 31, 20)]
    [InlineData("<svg width='10mm' height='1in'/>", 38, 96)]
    [InlineData("<svg width='1cm' height='3pc'/>", 38, 48)]
    [InlineData("<svg viewBox='0 0 300 200'/>", 300, 200)]
    [InlineData("<svg viewBox='-1,-1,300,200' width='100%' height='100%'/>", 300, 200)]
    [InlineData("<svg viewBox='0 0 300 200' width='150'/>", 150, 100)]
    [InlineData("<svg viewBox='0 0 300 200' height='100'/>", 150, 100)]
    [InlineData("<svg viewBox='0 0 0 200' height='100'/>", 300, 100)]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><rect width='9' height='9'/></svg>", 300, 150)]
    [InlineData("\uFEFF<?xml version='1.0'?>\n<!-- <svg width='1'> -->\n<!DOCTYPE svg [<!ENTITY a 'b>'>]>\n<svg:svg\n width = '30'\n height='20'>", 30, 20)]
    [InlineData("<svg data-width='9' width='30' title='a > b' height='20'/>", 30, 20)]
    [InlineData("<svg width='-30' height='nan'/>", 300, 150)]
    public void The_root_element_says_the_size(string text, int width, int height) =>
        Assert.Equal(new PictureSize(width, height), SvgSize.Of(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("<svg")]
    [InlineData("<html><svg width='30' height='20'/></html>")]
    [InlineData("<svgx width='30' height='20'/>")]
    [InlineData("<!-- never closed <svg width='30' height='20'/>")]
    [InlineData("<svg width='1e9' height='20'/>")]
    [InlineData("<svg viewBox='0 0 1 1000000' width='200'/>")]
    public void What_is_no_svg_has_no_size(string text) => Assert.Null(SvgSize.Of(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Sixteen_bit_files_are_read_too() =>
        Assert.Equal(new PictureSize(30, 20), SvgSize.Of([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("<svg width='30' height='20'/>")]));
}
