using StaticNews.Engine.Reading;
using StaticNews.Engine.Reading.Pictures;

namespace StaticNews.Images;

/// <summary>Pictures by libvips; vector pictures are read here, without drawing them.</summary>
/// <remarks>Stateless. Shared by all threads.</remarks>
public sealed class VipsPictureReader : IPictureReader
{
    /// <inheritdoc/>
    public IPictureEncoder? Encoder { get; } = new VipsPictureEncoder();

    /// <inheritdoc/>
    public PictureLook? Measure(byte[] bytes, string extension) =>
        extension.EndsWith("svg", StringComparison.OrdinalIgnoreCase) ? SvgLook.Of(bytes) : RasterLook.Of(bytes);
}
