using NetVips;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Reading.Pictures;

namespace StaticNews.Images;

/// <summary>What libvips sees in a picture of pixels. The whole of it is decoded once, small, so that damage shows before anything is published.</summary>
internal static class RasterLook
{
    /// <summary>A header may claim any size; beyond this many pixels nothing is decoded.</summary>
    public const long MaxPixels = 110_000_000;

    private const int SamplePx = 64;
    private const int FirstSidewaysOrientation = 5;
    private const int LastOrientation = 8;
    private const double OpaqueAlpha = 250;

    // In a drawing most points look like their neighbours; in a photograph hardly any.
    private const double DrawingShare = 0.6;

    // One that would weigh more is a smooth photograph that was saved without loss.
    private const int HeavyDrawingBytes = 150_000;

    /// <summary>Null for bytes that are no picture.</summary>
    public static PictureLook? Of(byte[] bytes)
    {
        VipsLibrary.Use();
        try
        {
            using var image = Image.NewFromBuffer(bytes, access: Enums.Access.Sequential);
            var size = IsSideways(image) ? new PictureSize(image.Height, image.Width) : new PictureSize(image.Width, image.Height);
            if ((long)image.Width * image.Height > MaxPixels) return new PictureLook(size, PictureKind.Oversized, Fault: PictureFault.TooManyPixels);
            if (image.Contains("n-pages") && image.Get("n-pages") is int and > 1) return new PictureLook(size, PictureKind.Animation);
            var loader = image.Get("vips-loader") as string ?? "";
            var isJpeg = loader.StartsWith("jpeg", StringComparison.Ordinal);
            using var sample = Sample(bytes, isJpeg, out var fault);
            var isOpaque = IsOpaque(sample);
            var isSmoothed = isJpeg || loader.StartsWith("heif", StringComparison.Ordinal) || WebpChunks.IsLossy(bytes);
            var isDrawing = !isSmoothed && FlatShareOf(bytes) > DrawingShare && IsLightAsDrawing(bytes, size);
            var kind = isDrawing ? PictureKind.Drawing : isOpaque ? PictureKind.Photograph : PictureKind.Cutout;
            return new PictureLook(size, kind, isOpaque ? AverageOf(sample) : null, fault);
        }
        catch (VipsException)
        {
            return null;
        }
    }

    private static Image Sample(byte[] bytes, bool isJpeg, out PictureFault fault)
    {
        try
        {
            fault = PictureFault.None;
            return Sample(bytes, isJpeg, Enums.FailOn.Error);
        }
        catch (VipsException)
        {
            fault = PictureFault.Damaged;
            return Sample(bytes, isJpeg, Enums.FailOn.None);
        }
    }

    // Thumbnails straight from the bytes would pass over damage.
    private static Image Sample(byte[] bytes, bool isJpeg, Enums.FailOn failOn)
    {
        using var whole = Image.NewFromBuffer(bytes, isJpeg ? "[shrink=8]" : "", access: Enums.Access.Sequential, failOn: failOn);
        using var small = whole.ThumbnailImage(SamplePx, height: SamplePx, size: Enums.Size.Down);
        using var coloured = small.Colourspace(Enums.Interpretation.Srgb);
        return coloured.CopyMemory();
    }

    private static bool IsLightAsDrawing(byte[] bytes, PictureSize size) =>
        bytes.Length <= HeavyDrawingBytes / 2
        || new VipsPictureEncoder().Encode(bytes, PictureForms.PlainOf(PictureKind.Drawing, size)!.Value) is { Length: <= HeavyDrawingBytes };

    private static double FlatShareOf(byte[] bytes)
    {
        using var image = Image.NewFromBuffer(bytes, access: Enums.Access.Sequential);
        if (image.Width < 2) return 1;
        using var left = image.Crop(0, 0, image.Width - 1, image.Height);
        using var right = image.Crop(1, 0, image.Width - 1, image.Height);
        using var equal = left.Equal(right);
        using var all = equal.BandAnd();
        return all.Avg() / 255;
    }

    private static bool IsOpaque(Image sample)
    {
        if (!sample.HasAlpha()) return true;
        using var alpha = sample[sample.Bands - 1];
        return alpha.Min() >= OpaqueAlpha;
    }

    private static string AverageOf(Image sample)
    {
        Span<int> mean = stackalloc int[3];
        for (var band = 0; band < mean.Length; band++)
        {
            using var one = sample[band];
            mean[band] = (int)Math.Round(one.Avg(), MidpointRounding.AwayFromZero);
        }

        return $"#{mean[0]:x2}{mean[1]:x2}{mean[2]:x2}";
    }

    private static bool IsSideways(Image image) =>
        image.Contains("orientation") && image.Get("orientation") is int and >= FirstSidewaysOrientation and <= LastOrientation;
}
