using StaticNews.Engine.Reading.Pictures;

namespace StaticNews.Images;

/// <summary>What there is to see of a vector picture without drawing it.</summary>
internal static class SvgLook
{
    /// <summary>Null for what no browser would show.</summary>
    public static PictureLook? Of(byte[] bytes)
    {
        if (SvgSize.Of(bytes) is not { } size || SvgCleaner.Clean(bytes) is not { } clean) return null;
        return new PictureLook(size, PictureKind.Vector, Fault: clean.HasLost ? PictureFault.Active : PictureFault.None);
    }
}
