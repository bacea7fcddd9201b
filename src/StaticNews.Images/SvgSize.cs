using System.Text;
using StaticNews.Engine.Reading;

namespace StaticNews.Images;

/// <summary>The size of a vector picture as a browser would show it: width and height of the root element, else its viewBox.</summary>
internal static class SvgSize
{
    private const int MaxOpeningLength = 32 * 1024;
    private const double MaxSidePx = 100_000;
    private static readonly PictureSize Unsized = new(300, 150);

    /// <summary>In CSS pixels; null when the bytes hold no svg element or a size that no page could hold.</summary>
    public static PictureSize? Of(byte[] bytes)
    {
        if (SvgRoot.AttributesOf(Opening(bytes)) is not { } attributes) return null;
        double? width = null, height = null;
        (double Width, double Height)? box = null;
        foreach (var (name, value) in attributes)
        {
            switch (name)
            {
                case "width": width = SvgLength.Pixels(value); break;
                case "height": height = SvgLength.Pixels(value); break;
                case "viewBox": box = SvgLength.ViewBox(value); break;
            }
        }

        if (box is { } ratio)
        {
            width ??= height is null ? ratio.Width : height * ratio.Width / ratio.Height;
            height ??= width * ratio.Height / ratio.Width;
        }

        return Rounded(width ?? Unsized.WidthPx, height ?? Unsized.HeightPx);
    }

    private static string Opening(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes, writable: false), Encoding.UTF8);
        var buffer = new char[MaxOpeningLength];
        return new string(buffer, 0, reader.ReadBlock(buffer));
    }

    private static PictureSize? Rounded(double width, double height)
    {
        if (width > MaxSidePx || height > MaxSidePx) return null;
        return new PictureSize(Whole(width), Whole(height));
    }

    private static int Whole(double side) => Math.Max(1, (int)Math.Round(side, MidpointRounding.AwayFromZero));
}
