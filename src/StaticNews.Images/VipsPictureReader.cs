using NetVips;
using StaticNews.Engine.Reading;

namespace StaticNews.Images;

/// <summary>Picture sizes by libvips, from the header alone; vector pictures are read here, without drawing them.</summary>
/// <remarks>Stateless. Shared by all threads.</remarks>
public sealed class VipsPictureReader : IPictureReader
{
    /// <summary>A header may claim any size; no camera makes pictures beyond this many pixels.</summary>
    public const long MaxPixels = 400_000_000;

    private const int FirstSidewaysOrientation = 5;
    private const int LastOrientation = 8;

    // libvips writes its doubts to the terminal; a picture that cannot be read is the author's diagnostic instead.
    private static readonly Log.LogDelegate Silence = static (_, _, _) => { };

    /// <summary>Makes libvips ready: one thread, no cache, only the loaders that are hardened against hostile files.</summary>
    public VipsPictureReader()
    {
        if (!ModuleInitializer.VipsInitialized)
            throw new DllNotFoundException("libvips", ModuleInitializer.Exception);
        NetVips.NetVips.Concurrency = 1;
        NetVips.NetVips.BlockUntrusted = true;
        Cache.Max = 0;
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.All, Silence);
    }

    /// <inheritdoc/>
    public PictureSize? Measure(byte[] bytes, string extension) =>
        extension.EndsWith("svg", StringComparison.OrdinalIgnoreCase) ? SvgSize.Of(bytes) : MeasureRaster(bytes);

    private static PictureSize? MeasureRaster(byte[] bytes)
    {
        try
        {
            using var image = Image.NewFromBuffer(bytes, access: Enums.Access.Sequential);
            if ((long)image.Width * image.Height > MaxPixels) return null;
            return IsSideways(image) ? new PictureSize(image.Height, image.Width) : new PictureSize(image.Width, image.Height);
        }
        catch (VipsException)
        {
            return null;
        }
    }

    private static bool IsSideways(Image image) =>
        image.Contains("orientation") && image.Get("orientation") is int and >= FirstSidewaysOrientation and <= LastOrientation;
}
