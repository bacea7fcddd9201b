namespace StaticNews.Engine.Reading.Pictures;

/// <summary>Which files are made from a picture. At most three widths of AVIF and one file that every reader can show: some 150 KB a photograph in all.</summary>
public static class PictureForms
{
    /// <summary>Part of every url of a made picture: raised when qualities or limits change.</summary>
    public const int Recipe = 2;

    // A phone's list, a phone's article or a desk's list, a desk's article on a dense screen.
    private static readonly ImmutableArray<int> Widths = [480, 960, 1600];

    // Wide enough for every service that shows a shared picture large.
    private const int PlainWidthPx = 1200;
    private const int DrawingWidthPx = 1600;

    /// <summary>The file that every reader can show; null where the picture is copied as it is or not at all.</summary>
    public static PictureForm? PlainOf(PictureKind kind, PictureSize size) => kind switch
    {
        PictureKind.Photograph => new PictureForm(PictureFormat.Jpeg, Math.Min(size.WidthPx, PlainWidthPx)),
        PictureKind.Cutout => new PictureForm(PictureFormat.Png, Math.Min(size.WidthPx, PlainWidthPx)),
        PictureKind.Drawing => new PictureForm(PictureFormat.Png, Math.Min(size.WidthPx, DrawingWidthPx)),
        PictureKind.Vector => new PictureForm(PictureFormat.Svg, size.WidthPx),
        _ => null,
    };

    /// <summary>The first frame of what moves, for readers who asked for less motion; null for what stands still.</summary>
    public static PictureForm? StillOf(PictureKind kind, PictureSize size) =>
        kind == PictureKind.Animation ? new PictureForm(PictureFormat.Png, Math.Min(size.WidthPx, PlainWidthPx)) : null;

    /// <summary>The files for browsers, the narrowest first; none where one file is enough.</summary>
    public static ImmutableArray<PictureForm> SourcesOf(PictureKind kind, PictureSize size)
    {
        if (kind is not (PictureKind.Photograph or PictureKind.Cutout)) return [];
        var widest = Math.Min(size.WidthPx, Widths[^1]);
        var forms = ImmutableArray.CreateBuilder<PictureForm>(Widths.Length);
        foreach (var width in Widths)
        {
            // One that is hardly narrower than the widest would save nobody anything.
            if (width <= widest * 4 / 5) forms.Add(new PictureForm(PictureFormat.Avif, width));
        }

        forms.Add(new PictureForm(PictureFormat.Avif, widest));
        return forms.DrainToImmutable();
    }

    /// <summary>How many bytes such a file usually has, before it is made.</summary>
    public static long BytesOf(PictureForm form, PictureSize size)
    {
        var pixels = (long)form.WidthPx * form.HeightPx(size);
        return form.Format switch
        {
            PictureFormat.Avif => 2_000 + pixels * 40 / 1000,
            PictureFormat.Jpeg => 6_000 + pixels * 65 / 1000,
            PictureFormat.Png => 4_000 + pixels * 80 / 1000,
            _ => 6_000,
        };
    }
}
