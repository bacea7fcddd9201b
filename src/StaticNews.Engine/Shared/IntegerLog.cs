using System.Numerics;

namespace StaticNews.Engine.Shared;

/// <summary>Logarithms in integers: Math.Log may differ between systems, and scores must not.</summary>
public static class IntegerLog
{
    /// <summary>256 times the binary logarithm of a number from 1, rounded down.</summary>
    public static int Of(int number)
    {
        var value = (uint)Math.Max(number, 1);
        var whole = BitOperations.Log2(value);
        ulong mantissa = (ulong)value << (31 - whole);
        var fraction = 0;
        for (var bit = 0; bit < 8; bit++)
        {
            mantissa = (mantissa * mantissa) >> 31;
            fraction <<= 1;
            if (mantissa < 1UL << 32) continue;
            fraction |= 1;
            mantissa >>= 1;
        }

        return (whole << 8) | fraction;
    }
}
