using StaticNews.Engine.Shared;

namespace StaticNews.Tests.Shared;

public sealed class IntegerLogTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(2, 256)]
    [InlineData(3, 405)]
    [InlineData(1024, 2560)]
    [InlineData(int.MaxValue, 7935)]
    public void Is_256_times_the_binary_logarithm(int number, int expected) => Assert.Equal(expected, IntegerLog.Of(number));
}
