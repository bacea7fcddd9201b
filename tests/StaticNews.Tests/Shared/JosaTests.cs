using StaticNews.Engine.Shared.Text;

namespace StaticNews.Tests.Shared;

public sealed class JosaTests
{
    [Theory]
    [InlineData("광주", "이/가", "광주가")]
    [InlineData("부산", "이/가", "부산이")]
    public void The_particle_fits_the_last_syllable(string name, string pair, string expected) =>
        Assert.Equal(expected, Josa.Attach(name, pair));
}
