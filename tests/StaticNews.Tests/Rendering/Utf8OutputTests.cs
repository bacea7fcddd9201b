using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Tests.Rendering;

public sealed class Utf8OutputTests
{
    [Fact]
    public void What_is_written_stays_in_order_however_it_grows()
    {
        var output = new Utf8Output(capacity: 4);
        for (var page = 0; page < 2; page++)
        {
            output.Write("[가]", 1, 1);
            output.Write("<나>"u8);
            output.WriteEscaped("<다 & 라>");
            output.Write(new string('마', 100));
            Assert.Equal("가<나>&lt;다 &amp; 라&gt;" + new string('마', 100), output.ToText());
            output.Clear();
            Assert.Equal(0, output.Length);
        }
    }
}
