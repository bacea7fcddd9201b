namespace StaticNews.Engine.Shared.Colors;

/// <summary>A color of a screen, each part 0 to 255; an alpha of 255 hides all behind it.</summary>
internal readonly record struct CssColor(byte Red, byte Green, byte Blue, byte Alpha = 255)
{
    public static readonly CssColor Black = new(0, 0, 0);
    public static readonly CssColor White = new(255, 255, 255);

    /// <summary>As #rrggbb; what shines through is not said.</summary>
    public string Hex => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    /// <summary>The color that is seen where this one lies on another.</summary>
    public CssColor On(CssColor ground) => ground.MixedWith(this, Alpha, 255) with { Alpha = 255 };

    /// <summary>With so many parts of a whole of the other color in it.</summary>
    public CssColor MixedWith(CssColor other, int parts, int whole) =>
        new(Mix(Red, other.Red, parts, whole), Mix(Green, other.Green, parts, whole), Mix(Blue, other.Blue, parts, whole));

    private static byte Mix(byte one, byte other, int parts, int whole) => (byte)((one * (whole - parts) + other * parts + whole / 2) / whole);
}
