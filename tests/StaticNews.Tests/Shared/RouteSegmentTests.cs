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
