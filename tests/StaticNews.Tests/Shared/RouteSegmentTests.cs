using System.Text;
using CsCheck;
using StaticNews.Engine.Shared.Text;

namespace StaticNews.Tests.Shared;

public sealed class RouteSegmentTests
{
    [Theory]
    [InlineData("광주형일자리")]
    [InlineData("5·18")]
    [InlineData("c++")]
    [InlineData("a.b")]
    [InlineData("pages")]
    [InlineData("con1")]
    [InlineData("com10")]
    [InlineData("\U0002002F")]
    public void A_name_that_can_stand_in_a_url_stays_as_it_is(string name) => Assert.Equal(name, RouteSegment.Of(name));

    [Theory]
    [InlineData("a/b")]
    [InlineData("..")]
    [InlineData("con")]
    [InlineData("page")]
    [InlineData("a?b")]
    [InlineData("nul.txt")]
    [InlineData("")]
    public void A_name_that_cannot_gets_digits_of_its_own(string name)
    {
        var segment = RouteSegment.Of(name);
        Assert.NotEqual(name, segment);
        Assert.Equal(segment, RouteSegment.Of(segment));
    }

    [Fact]
    public void Each_character_that_a_url_or_a_disk_does_not_take_gives_way() =>
        Assert.All("/\\?#%:*\"<>|&'`{}[]^~$;=, \u0001\uFFFD\u200B\uE000\u0378", static c => Assert.Matches("^a-b-[^-]{6}$", RouteSegment.Of($"{c}a{c}{c}b{c}")));

    [Theory]
    [InlineData("con", "prn", "aux", "nul")]
    [InlineData("com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9")]
    [InlineData("lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9")]
    public void Each_device_is_known_with_and_without_an_ending(params string[] devices) => Assert.All(devices, static device =>
    {
        Assert.True(RouteSegment.IsDevice(device.ToUpperInvariant()));
        Assert.True(RouteSegment.IsDevice(device + ".txt.md"));
        Assert.False(RouteSegment.IsDevice(device + "x"));
    });

    [Theory]
    [InlineData("page.1")]
    [InlineData(".a")]
    [InlineData("a.")]
    public void A_name_that_means_something_else_in_a_url_gets_digits(string name) => Assert.NotEqual(name, RouteSegment.Of(name));

    [Fact]
    public void Of_a_name_that_gives_way_what_can_be_read_stays()
    {
        Assert.Matches("^[^-]{6}$", RouteSegment.Of("?"));
        Assert.Matches("^c-[^-]{6}$", RouteSegment.Of("c?"));
    }

    [Fact]
    public void Names_fill_a_file_name_to_its_last_byte()
    {
        var full = new string('가', 85);
        Assert.Equal(full, RouteSegment.Of(full));
        Assert.Equal(67, RouteSegment.Of(full + "a").Length);
        Assert.Equal(new string('가', 84) + "-2", RouteSegment.WithSuffix(full, "-2"));
        Assert.Equal(new string('a', 253) + "-2", RouteSegment.WithSuffix(new string('a', 253), "-2"));
        Assert.Equal(new string('a', 253) + "-2", RouteSegment.WithSuffix(new string('a', 254), "-2"));
    }

    [Fact]
    public void Different_names_never_meet() => Assert.NotEqual(RouteSegment.Of("c?"), RouteSegment.Of("c*"));

    [Fact]
    public void Every_text_gives_a_legal_segment() => Gen.String.Sample(name =>
    {
        var segment = RouteSegment.Of(name);
        Assert.InRange(Encoding.UTF8.GetByteCount(segment), 1, RouteSegment.MaxBytes);
        Assert.DoesNotContain('/', segment);
        Assert.DoesNotContain('\\', segment);
        Assert.DoesNotContain('\0', segment);
        Assert.NotEqual('.', segment[0]);
    });
}
