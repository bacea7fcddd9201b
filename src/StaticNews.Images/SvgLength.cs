using System.Globalization;

namespace StaticNews.Images;

/// <summary>Lengths as SVG writes them.</summary>
internal static class SvgLength
{
    private const double PixelsPerInch = 96;
    private const double PixelsPerEm = 16;

    /// <summary>In CSS pixels; null for percentages and what is no positive length.</summary>
    public static double? Pixels(string text)
    {
        var trimmed = text.AsSpan().Trim();
        var digits = trimmed.Length;
        while (digits > 0 && (char.IsAsciiLetter(trimmed[digits - 1]) || trimmed[digits - 1] == '%')) digits--;
        if (Number(trimmed[..digits]) is not { } number || PixelsPer(trimmed[digits..]) is not { } unit) return null;
        return number * unit is > 0 and var pixels ? pixels : null;
    }

    /// <summary>Width and height of a viewBox; null unless both are positive.</summary>
    public static (double Width, double Height)? ViewBox(string text)
    {
        var parts = text.Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 4) return null;
        return Number(parts[2]) is > 0 and var width && Number(parts[3]) is > 0 and var height ? (width, height) : null;
    }

    private static double? Number(ReadOnlySpan<char> text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static double? PixelsPer(ReadOnlySpan<char> unit) => unit switch
    {
        "" or "px" => 1,
        "pt" => PixelsPerInch / 72,
        "pc" => PixelsPerInch / 6,
        "in" => PixelsPerInch,
        "cm" => PixelsPerInch / 2.54,
        "mm" => PixelsPerInch / 25.4,
        "em" or "rem" => PixelsPerEm,
        "ex" => PixelsPerEm / 2,
        _ => null,
    };
}
