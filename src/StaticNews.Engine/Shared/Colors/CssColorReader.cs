namespace StaticNews.Engine.Shared.Colors;

/// <summary>Reads a color as stylesheets write it: #rgb and its longer forms, a name, rgb(), hsl(), oklch().</summary>
internal static class CssColorReader
{
    private const int Digit = 17;

    /// <summary>null for anything else. What passes cannot end a declaration.</summary>
    public static CssColor? Read(string text)
    {
        if (text.StartsWith('#')) return Hex(text.AsSpan(1));
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0) return ColorNames.Find(text);
        if (!text.EndsWith(')')) return null;
        var parts = text[(open + 1)..^1].Split([' ', ',', '/'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is not (3 or 4)) return null;
        if (Number(parts.Length == 4 ? parts[3] : "1", 1) is not { } alpha) return null;
        return text[..open].ToLowerInvariant() switch
        {
            "rgb" or "rgba" => Rgb(parts, alpha),
            "hsl" or "hsla" => Hsl(parts, alpha),
            "oklch" => Oklch(parts, alpha),
            _ => null,
        };
    }

    private static CssColor? Hex(ReadOnlySpan<char> digits)
    {
        if (digits.Length is not (3 or 4 or 6 or 8)) return null;
        Span<byte> values = [0, 0, 0, 255];
        var width = digits.Length < 6 ? 1 : 2;
        for (var at = 0; at < digits.Length; at += width)
        {
            if (!byte.TryParse(digits.Slice(at, width), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)) return null;
            values[at / width] = width == 1 ? (byte)(value * Digit) : value;
        }

        return new CssColor(values[0], values[1], values[2], values[3]);
    }

    private static CssColor? Rgb(string[] parts, double alpha) =>
        Number(parts[0], 255) is { } red && Number(parts[1], 255) is { } green && Number(parts[2], 255) is { } blue
            ? Of(red / 255, green / 255, blue / 255, alpha)
            : null;

    private static CssColor? Hsl(string[] parts, double alpha)
    {
        if (Angle(parts[0]) is not { } hue || Number(parts[1], 100) is not { } saturation || Number(parts[2], 100) is not { } lightness) return null;
        var light = Math.Clamp(lightness / 100, 0, 1);
        var spread = Math.Clamp(saturation / 100, 0, 1) * Math.Min(light, 1 - light);
        return Of(Part(0), Part(8), Part(4), alpha);

        double Part(int offset)
        {
            var turn = (offset + hue / 30) % 12;
            return light - spread * Math.Max(-1, Math.Min(Math.Min(turn - 3, 9 - turn), 1));
        }
    }

    // The definition of the Oklab color space; rounding to 256 steps leaves nothing of how a machine computes a cosine.
    private static CssColor? Oklch(string[] parts, double alpha)
    {
        if (Number(parts[0], 1) is not { } lightness || Number(parts[1], 0.4) is not { } chroma || Angle(parts[2]) is not { } hue) return null;
        var (a, b) = (chroma * Math.Cos(hue * Math.PI / 180), chroma * Math.Sin(hue * Math.PI / 180));
        var (l, m, s) = (Cube(lightness + 0.3963377774 * a + 0.2158037573 * b), Cube(lightness - 0.1055613458 * a - 0.0638541728 * b), Cube(lightness - 0.0894841775 * a - 1.2914855480 * b));
        return Of(
            Encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
            Encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
            Encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s),
            alpha);
    }

    private static double Cube(double value) => value * value * value;

    private static double Encoded(double linear) => linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.Pow(linear, 1 / 2.4) - 0.055;

    private static CssColor Of(double red, double green, double blue, double alpha) => new(Byte(red), Byte(green), Byte(blue), Byte(alpha));

    private static byte Byte(double part) => (byte)Math.Round(Math.Clamp(part, 0, 1) * 255);

    // A percentage is of the whole.
    private static double? Number(string text, double whole)
    {
        var isShare = text.EndsWith('%');
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!double.TryParse(isShare ? text[..^1] : text, Style, CultureInfo.InvariantCulture, out var value)) return null;
        return isShare ? value * whole / 100 : value;
    }

    private static double? Angle(string text)
    {
        var degrees = Number(text.EndsWith("deg", StringComparison.OrdinalIgnoreCase) ? text[..^3] : text, 360);
        return degrees is { } value ? (value % 360 + 360) % 360 : null;
    }
}
