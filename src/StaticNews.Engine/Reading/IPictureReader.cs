using StaticNews.Engine.Reading.Pictures;

namespace StaticNews.Engine.Reading;

/// <summary>What the engine asks of an image library.</summary>
public interface IPictureReader
{
    /// <summary>What a picture is, or null for bytes that are none.</summary>
    PictureLook? Measure(byte[] bytes, string extension);

    /// <summary>Makes the files that readers get; null: pictures are published as they are.</summary>
    IPictureEncoder? Encoder { get; }
}
