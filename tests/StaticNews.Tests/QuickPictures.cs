using StaticNews.Engine.Reading;
using StaticNews.Engine.Reading.Pictures;
using StaticNews.Images;

namespace StaticNews.Tests;

/// <summary>Real pictures, looked at by libvips, of which nothing is encoded: for tests of whole sites that are about something else.</summary>
public sealed class QuickPictures : IPictureReader
{
    private readonly VipsPictureReader _reader = new();

    public IPictureEncoder? Encoder { get; } = new CaseEncoder();

    public PictureLook? Measure(byte[] bytes, string extension) => _reader.Measure(bytes, extension);
}
