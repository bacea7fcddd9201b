using StaticNews.Engine.Discovery;
using StaticNews.Engine.Reading.Pictures;

namespace StaticNews.Engine.Reading;

/// <summary>A picture of the newsroom that something published refers to; the look is null where the image library could not tell.</summary>
public sealed record PictureFile(SourceFile Source, PictureLook? Look, Fingerprint Fingerprint)
{
    /// <summary>In pixels, or null.</summary>
    public PictureSize? Size => Look?.Size;

    /// <summary>What is made of it.</summary>
    public PictureKind Kind => Look?.Kind ?? PictureKind.Original;
}
