namespace StaticNews.Engine.Shared.Colors;

/// <summary>How well one color is read on another, as WCAG 2 counts it.</summary>
internal static class Contrast
{
    /// <summary>What text of any size needs, in tenths: 4.5 to 1.</summary>
    public const int Needed = 45;

    private const int Steps = 40;
    private const long Glare = 50_000;

    private static readonly ImmutableArray<int> Linear = [.. Enumerable.Range(0, 256).Select(static value => Decoded(value / 255.0))];

    /// <summary>In tenths, cut off: 45 for 4.5 to 1, 10 for none at all.</summary>
    public static int Tenths(CssColor text, CssColor ground)
    {
        var (one, other) = (Luminance(text.On(ground)), Luminance(ground));
        return (int)(10 * (Math.Max(one, other) + Glare) / (Math.Min(one, other) + Glare));
    }

    /// <summary>The nearest color of the same kind that is read well on the ground: darker, or lighter, as little as will do.</summary>
    public static CssColor Readable(CssColor text, CssColor ground)
    {
        var seen = text.On(ground);
        var end = Tenths(CssColor.Black, ground) >= Tenths(CssColor.White, ground) ? CssColor.Black : CssColor.White;
        for (var step = 0; step < Steps; step++)
        {
            var mixed = seen.MixedWith(end, step, Steps);
            if (Tenths(mixed, ground) >= Needed) return mixed;
        }

        return end;
    }

    // In millionths of white.
    private static long Luminance(CssColor color) => (2126L * Linear[color.Red] + 7152L * Linear[color.Green] + 722L * Linear[color.Blue]) / 10_000;

    private static int Decoded(double part) =>
        (int)Math.Round(1_000_000 * (part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)));
}
