using System.Globalization;
using System.Text;
using StaticNews.Engine.Reading;

namespace StaticNews.Tests;

/// <summary>Pictures of tests are text: "picture 800x600" is one of that size, anything else is no picture.</summary>
public sealed class CasePictures : IPictureReader
{
    public PictureSize? Measure(byte[] bytes, string extension)
    {
        var words = Encoding.UTF8.GetString(bytes).Trim().Split(' ');
        if (words is not ["picture", var size]) return null;
        var sides = size.Split('x');
        return new PictureSize(int.Parse(sides[0], CultureInfo.InvariantCulture), int.Parse(sides[1], CultureInfo.InvariantCulture));
    }
}
