using StaticNews.Engine.Discovery;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Reading.Pictures;

namespace StaticNews.Engine.Indexing;

/// <summary>Every picture that something published refers to, by its source path, with the url at which it is published.</summary>
/// <remarks>Immutable. Shared by all threads.</remarks>
/// <param name="files">Every picture file of the input folder, published or not.</param>
public sealed class PictureTable(ImmutableArray<PictureFile> pictures, ImmutableArray<SourceFile> files = default)
{
    private readonly FrozenDictionary<string, PictureFile> _bySource =
        pictures.ToFrozenDictionary(picture => picture.Source.Path, StringComparer.Ordinal);

    /// <summary>The picture at a source path (images/a.jpg), or null.</summary>
    public PictureFile? Find(string path) => _bySource.GetValueOrDefault(path);

    /// <summary>Every picture, by path.</summary>
    public ImmutableArray<PictureFile> All => pictures;

    /// <summary>The source path of every picture file, for suggestions.</summary>
    public IEnumerable<string> Sources => files.IsDefault ? pictures.Select(picture => picture.Source.Path) : files.Select(file => file.Path);

    /// <summary>The url of a picture's plain file: named by its content, so that a changed picture never comes from a reader's cache.</summary>
    public static Route RouteOf(PictureFile picture) =>
        picture.Look is { } look && PictureForms.PlainOf(look.Kind, look.Size) is { } plain
            ? RouteOf(picture, plain)
            : RouteOf(picture, $"-{(picture.Kind == PictureKind.Animation ? Made(picture) : picture.Fingerprint).Short()}{Path.GetExtension(picture.Source.Path).ToLowerInvariant()}");

    /// <summary>The url of a file that is made from a picture: of what it is made from and how, never of its bytes, in which machines may differ.</summary>
    public static Route RouteOf(PictureFile picture, PictureForm form)
    {
        var width = form.Format == PictureFormat.Svg ? "" : string.Create(CultureInfo.InvariantCulture, $"-{form.WidthPx}");
        return RouteOf(picture, $"-{Made(picture).Short()}{width}{form.Extension}");
    }

    /// <summary>A picture as it is published, with the words of whoever refers to it.</summary>
    public static Picture Published(PictureFile file, string? alt, string? caption, string? credit)
    {
        var url = RouteOf(file).Path;
        if (file.Look is not { } look || PictureForms.PlainOf(look.Kind, look.Size) is not { } plain)
            return new Picture(url, file.Size?.WidthPx, file.Size?.HeightPx, alt, caption, credit, file.Source.Length) { Still = StillOf(file)?.Path };
        return new Picture(url, plain.WidthPx, plain.HeightPx(look.Size), alt, caption, credit, 0)
        {
            Sources = [.. PictureForms.SourcesOf(look.Kind, look.Size).Select(form => new PictureSource(RouteOf(file, form).Path, form.WidthPx))],
            Color = look.Color,
        };
    }

    private static Route? StillOf(PictureFile file) =>
        file.Look is { } look && PictureForms.StillOf(look.Kind, look.Size) is { } still ? RouteOf(file, still) : null;

    private static Fingerprint Made(PictureFile picture) => new FingerprintBuilder().Add(picture.Fingerprint).Add(PictureForms.Recipe).Build();

    private static Route RouteOf(PictureFile picture, string ending)
    {
        var name = Path.GetFileNameWithoutExtension(picture.Source.Path);
        return new Route("/pictures/" + RouteSegment.WithSuffix(name.Replace(' ', '-'), ending));
    }
}
