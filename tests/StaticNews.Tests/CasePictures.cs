using System.Globalization;
using System.Text;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Reading.Pictures;

namespace StaticNews.Tests;

/// <summary>
/// Pictures of tests are text: "picture 800x600" is one of that size that is published as it is, "photograph 2000x1500" one of which files are made,
/// "photograph 10x10 #aabbcc Damaged" one with a colour and a fault; the other kinds likewise. Anything else is no picture.
/// </summary>
public sealed class CasePictures : IPictureReader
{
    public IPictureEncoder? Encoder { get; init; } = new CaseEncoder();

    public PictureLook? Measure(byte[] bytes, string extension)
    {
        var words = Encoding.UTF8.GetString(bytes).Trim().Split(' ');
        if (words is not [var name, var size, .. var more]) return null;
        var kind = name == "picture" ? PictureKind.Original : Enum.TryParse<PictureKind>(name, ignoreCase: true, out var named) ? named : (PictureKind?)null;
        if (kind is null || size.Split('x') is not [var width, var height]) return null;
        return new PictureLook(
            new PictureSize(int.Parse(width, CultureInfo.InvariantCulture), int.Parse(height, CultureInfo.InvariantCulture)),
            kind.Value,
            more.FirstOrDefault(static word => word.StartsWith('#')),
            more.Select(static word => Enum.TryParse<PictureFault>(word, out var fault) ? fault : PictureFault.None).LastOrDefault());
    }
}
