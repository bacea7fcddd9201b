namespace StaticNews.Engine.Reading;

/// <summary>What the engine asks of an image library.</summary>
public interface IPictureReader
{
    /// <summary>Width and height in pixels as a reader sees them (orientation applied), or null for bytes that are no picture.</summary>
    PictureSize? Measure(byte[] bytes, string extension);
}
