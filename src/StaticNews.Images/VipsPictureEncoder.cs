using System.Collections.Immutable;
using NetVips;
using StaticNews.Engine.Reading.Pictures;

namespace StaticNews.Images;

/// <summary>Pictures made by libvips: upright, in sRGB, without metadata, never larger than they are.</summary>
/// <remarks>Stateless. Shared by all threads.</remarks>
public sealed class VipsPictureEncoder : IPictureEncoder
{
    private const int AnyHeight = 10_000_000;

    // Twice the time of effort 1 gives no fewer bytes at effort 2.
    private const int AvifEffort = 1;

    // From the best: the first that keeps within the limit, else the last.
    private static readonly ImmutableArray<int> AvifQualities = [50, 42, 36, 30, 24, 18];
    private static readonly ImmutableArray<int> JpegQualities = [72, 62, 52, 44, 36, 28];

    /// <inheritdoc/>
    public string Version => VipsLibrary.Version;

    /// <inheritdoc/>
    public byte[]? Encode(byte[] picture, PictureForm form)
    {
        if (form.Format == PictureFormat.Svg) return SvgCleaner.Clean(picture)?.Bytes;
        VipsLibrary.Use();
        try
        {
            using var small = Image.ThumbnailBuffer(picture, form.WidthPx, height: AnyHeight, size: Enums.Size.Down, outputProfile: "srgb");
            using var coloured = small.Colourspace(Enums.Interpretation.Srgb);
            using var pixels = coloured.CopyMemory();
            return form.Format switch
            {
                PictureFormat.Avif => Smallest(AvifQualities, LimitOf(form, pixels), quality => Avif(pixels, quality)),
                PictureFormat.Jpeg => Smallest(JpegQualities, LimitOf(form, pixels), quality => Jpeg(pixels, quality)),
                _ => Png(pixels),
            };
        }
        catch (VipsException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public bool CanDraw(string language) => CardFont.IsThere(language);

    /// <inheritdoc/>
    public byte[]? Draw(ShareCard card)
    {
        try
        {
            return CardFont.IsThere(card.Language) ? CardDrawing.Draw(card) : null;
        }
        catch (VipsException)
        {
            return null;
        }
    }

    internal static byte[] Png(Image pixels) =>
        pixels.PngsaveBuffer(compression: 9, palette: true, q: 90, dither: 0.6, effort: 7, keep: Enums.ForeignKeep.None);

    private static byte[] Avif(Image pixels, int quality) => pixels.HeifsaveBuffer(
        q: quality, compression: Enums.ForeignHeifCompression.Av1, effort: AvifEffort, subsampleMode: Enums.ForeignSubsample.On, keep: Enums.ForeignKeep.None);

    private static byte[] Jpeg(Image pixels, int quality) => pixels.JpegsaveBuffer(
        q: quality, optimizeCoding: true, interlace: true, trellisQuant: true, overshootDeringing: true, quantTable: 3, keep: Enums.ForeignKeep.None);

    // A photograph of three to two keeps within 150 KB in all its files.
    private static int LimitOf(PictureForm form, Image pixels)
    {
        var pixelCount = (long)pixels.Width * pixels.Height;
        return (int)Math.Min(int.MaxValue, form.Format == PictureFormat.Avif ? 3_000 + pixelCount * 36 / 1000 : 5_000 + pixelCount * 48 / 1000);
    }

    private static byte[] Smallest(ImmutableArray<int> qualities, int limit, Func<int, byte[]> encode)
    {
        byte[] bytes = [];
        for (var at = 0; at < qualities.Length;)
        {
            bytes = encode(qualities[at]);
            if (bytes.Length <= limit || at == qualities.Length - 1) return bytes;

            // Twice the limit is more than one step away.
            at = Math.Min(at + (bytes.Length > limit * 2L ? 3 : 1), qualities.Length - 1);
        }

        return bytes;
    }
}
