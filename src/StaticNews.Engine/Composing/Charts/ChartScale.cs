namespace StaticNews.Engine.Composing.Charts;

/// <summary>A scale of figures with ticks at round distances: 1, 2 or 5 times a power of ten.</summary>
internal sealed class ChartScale
{
    private readonly decimal _low;
    private readonly decimal _high;

    private ChartScale(decimal low, decimal high, ImmutableArray<decimal> ticks)
    {
        _low = low;
        _high = high;
        Ticks = ticks;
    }

    /// <summary>Ascending; the first and the last are the scale's ends.</summary>
    public ImmutableArray<decimal> Ticks { get; }

    /// <summary>A scale that holds all figures between the two, with about so many ticks.</summary>
    public static ChartScale Of(decimal low, decimal high, int ticks)
    {
        if (low == high) (low, high) = low == 0 ? (0m, 1m) : (Math.Min(low, 0), Math.Max(low, 0));
        var step = Step(high - low, ticks);
        var first = decimal.Floor(low / step) * step;
        var list = ImmutableArray.CreateBuilder<decimal>();
        var tick = first;
        list.Add(tick);
        while (tick < high) list.Add(tick += step);
        return new ChartScale(first, tick, list.DrainToImmutable());
    }

    /// <summary>Where a figure lies on the way from one place to another.</summary>
    public int At(decimal value, int from, int to) =>
        from + (int)decimal.Round((value - _low) * (to - from) / (_high - _low), MidpointRounding.AwayFromZero);

    private static decimal Step(decimal range, int ticks)
    {
        var least = range / ticks;
        var power = 1m;
        while (power * 10 <= least) power *= 10;
        while (power > least && power > 0.00000001m) power /= 10;
        return least <= power ? power : least <= power * 2 ? power * 2 : least <= power * 5 ? power * 5 : power * 10;
    }
}
