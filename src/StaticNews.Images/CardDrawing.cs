using System.Collections.Immutable;
using System.Globalization;
using NetVips;
using StaticNews.Engine.Reading.Pictures;

namespace StaticNews.Images;

/// <summary>A share card: the section above, the headline as large as it fits, the paper's name below a line.</summary>
internal static class CardDrawing
{
    private const int MarginPx = 84;
    private const int SectionPx = 34;
    private const int PaperPx = 40;
    private const int RulePx = 4;
    private const int GapPx = 36;
    private const double QuietShare = 0.74;
    private const double LineShare = 0.38;
    private const double DarkGround = 0.18;

    // The size of the headline by the lines that it then takes at most; the last is cut.
    private static readonly ImmutableArray<(int SizePx, int Lines)> Sizes = [(92, 2), (80, 3), (68, 4), (58, 5), (50, 5)];

    public static byte[] Draw(ShareCard card)
    {
        var (width, height) = (ShareCard.Size.WidthPx, ShareCard.Size.HeightPx);
        var ground = Rgb(card.Ground);
        var ink = Lightness(ground) < DarkGround ? new double[] { 255, 255, 255 } : [20, 20, 22];
        var quiet = Mixed(ink, ground, QuietShare);
        var families = card.HasSerifs ? CardFont.Serif : CardFont.Sans;

        using var blank = Image.Black(width, height, bands: 3);
        using var filled = (blank + ground).Cast(Enums.BandFormat.Uchar);
        var canvas = filled.Copy(interpretation: Enums.Interpretation.Srgb);

        var top = MarginPx;
        if (card.Section is { Length: > 0 } section)
        {
            using var mask = Fitting(section, CardFont.Sans, SectionPx, card.Language, width - 2 * MarginPx);
            canvas = Print(canvas, mask, MarginPx, top, quiet);
            top += SectionPx + GapPx;
        }

        var foot = height - MarginPx - PaperPx;
        using var headline = Headline(card, families, width - 2 * MarginPx, foot - RulePx - 22 - GapPx - top);
        canvas = Print(canvas, headline, MarginPx, top + (foot - RulePx - 22 - GapPx - top - headline.Height) / 2, ink);
        canvas = canvas.DrawRectangle(Mixed(ink, ground, LineShare), MarginPx, foot - RulePx - 22, width - 2 * MarginPx, RulePx);
        using var paper = Fitting(card.Paper, CardFont.Serif, PaperPx, card.Language, width - 2 * MarginPx);
        canvas = Print(canvas, paper, MarginPx, foot + (PaperPx - paper.Height) / 2 + 8, ink);
        using (canvas) return VipsPictureEncoder.Png(canvas);
    }

    private static Image Headline(ShareCard card, string families, int width, int height)
    {
        foreach (var (size, most) in Sizes)
        {
            var lines = CardLines.Break(card.Title, width, text => WidthOf(text, families, size, card.Language));
            if (lines.Count > most && size != Sizes[^1].SizePx) continue;
            if (lines.Count > most) lines = [.. lines[..(most - 1)], lines[most - 1] + "…"];
            var image = CardFont.Draw(string.Join('\n', lines), families, size, card.Language);
            if (image.Height <= height) return image;
            if (size == Sizes[^1].SizePx) return image.Crop(0, 0, image.Width, height);
            image.Dispose();
        }

        throw new InvalidOperationException("no size");
    }

    private static int WidthOf(string text, string families, int size, string language)
    {
        using var image = CardFont.Draw(text, families, size, language);
        return image.Width;
    }

    // A long name of a section or paper is set smaller rather than cut.
    private static Image Fitting(string text, string families, int size, string language, int width)
    {
        var image = CardFont.Draw(text, families, size, language);
        if (image.Width <= width) return image;
        using (image) return CardFont.Draw(text, families, Math.Max(12, size * width / image.Width), language);
    }

    private static Image Print(Image canvas, Image mask, int left, int top, double[] ink)
    {
        using (canvas)
        {
            using var placed = mask.Embed(left, top, canvas.Width, canvas.Height);
            using var blended = placed.Ifthenelse(ink, canvas, blend: true);
            return blended.CopyMemory();
        }
    }

    private static Image DrawRectangle(this Image canvas, double[] ink, int left, int top, int width, int height)
    {
        using (canvas) return canvas.Mutate(image => image.DrawRect(ink, left, top, width, height, fill: true));
    }

    private static double[] Rgb(string color) => [Part(color, 1), Part(color, 3), Part(color, 5)];

    private static double Part(string color, int at) => int.Parse(color.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static double[] Mixed(double[] ink, double[] ground, double share) =>
        [.. ink.Select((part, at) => Math.Round(part * share + ground[at] * (1 - share)))];

    // Relative luminance, as contrast is reckoned.
    private static double Lightness(double[] rgb) => 0.2126 * Linear(rgb[0]) + 0.7152 * Linear(rgb[1]) + 0.0722 * Linear(rgb[2]);

    private static double Linear(double part) => part <= 10.31475 ? part / 255 / 12.92 : Math.Pow((part / 255 + 0.055) / 1.055, 2.4);
}
