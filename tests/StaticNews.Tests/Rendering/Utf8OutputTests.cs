using System.Buffers;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Tests.Rendering;

public sealed class Utf8OutputTests
{
    [Fact]
    public async Task What_is_written_stays_in_order_however_it_grows()
    {
        var output = new Utf8Output(capacity: 4);
        for (var page = 0; page < 2; page++)
        {
            output.Write("[가]", 1, 1);
            output.Write("<나>"u8);
            output.WriteEscaped("<다 & 라>");
            await output.WriteAsync("[바]", 1, 1, TestContext.Current.CancellationToken);
            output.Write(new string('마', 100));
            Assert.Equal("가<나>&lt;다 &amp; 라&gt;바" + new string('마', 100), output.ToText());
            output.Clear();
            Assert.Equal(0, output.Length);
        }
    }

    [Fact]
    public void A_page_may_be_as_long_as_the_limit_and_no_longer()
    {
        var output = new Utf8Output();
        output.Write(new byte[Utf8Output.Limit]);
        output.Write("x"u8);
        Assert.Throws<OutputTooLargeException>(() => output.Write("x"u8));
    }

    [Fact]
    public void The_room_of_a_page_is_kept_for_the_next_and_that_of_an_absurd_one_given_back()
    {
        var output = new Utf8Output(capacity: 512);
        output.Write(new byte[100_000]);
        output.Clear();
        Assert.InRange(RoomOf(output), 100_000, 400_000);
        output.Write(new byte[Utf8Output.Limit / 8]);
        output.Clear();
        Assert.Equal(512, RoomOf(output));
    }

    [Fact]
    public void Who_writes_bytes_gets_the_room_that_is_asked_for()
    {
        IBufferWriter<byte> output = new Utf8Output(capacity: 4);
        Assert.InRange(output.GetMemory(1_000).Length, 1_000, 10_000);
        Assert.InRange(output.GetSpan(20_000).Length, 20_000, 200_000);
    }

    [Fact]
    public void The_engine_of_templates_gets_no_text_of_it() => Assert.Equal("", new Utf8Output().ToString());

    private static int RoomOf(IBufferWriter<byte> output) => output.GetMemory(1).Length;
}
