using StaticNews.Engine.Shared;

namespace StaticNews.Tests.Shared;

public sealed class RadixSortTests
{
    [Theory]
    [InlineData(0, 64)]
    [InlineData(32, 64)]
    [InlineData(8, 40)]
    [InlineData(32, 61)]
    public void Sorts_by_the_bits_it_is_given_and_keeps_the_order_of_the_rest(int lowest, int end)
    {
        var dice = new Random(7);
        for (var length = 0; length < 300; length += 7)
        {
            var mask = end == 64 ? ulong.MaxValue : (1UL << end) - 1;
            ulong[] items = [.. Enumerable.Range(0, length).Select(_ => (ulong)dice.NextInt64() & (length % 2 == 0 ? 0x0F00_00FF_0000_FFFF : ulong.MaxValue) & mask)];
            ulong[] expected = [.. items.OrderBy(item => item >> lowest)];
            RadixSort.Sort(items, lowest, end);
            Assert.Equal(expected, items);
        }
    }
}
