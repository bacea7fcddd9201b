namespace StaticNews.Engine.Reading.Pictures;

/// <summary>One file that is made from a picture.</summary>
/// <param name="WidthPx">Never more than the picture has.</param>
public readonly record struct PictureForm(PictureFormat Format, int WidthPx)
{
    /// <summary>The ending of its url, with the dot.</summary>
    public string Extension => Format switch
    {
        PictureFormat.Avif => ".avif",
        PictureFormat.Jpeg => ".jpg",
        PictureFormat.Png => ".png",
        PictureFormat.Svg => ".svg",
        _ => throw new InvalidOperationException(Format.ToString()),
    };

    /// <summary>How tall it will be, for a picture of that size.</summary>
    public int HeightPx(PictureSize picture) =>
        (int)Math.Max(1, ((long)picture.HeightPx * WidthPx * 2 + picture.WidthPx) / (2L * picture.WidthPx));
}
