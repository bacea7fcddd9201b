using StaticNews.Engine.Discovery;
using StaticNews.Engine.Reading;

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

    /// <summary>The url of a picture: named by its content, so that a changed picture never comes from a reader's cache.</summary>
    public static Route RouteOf(PictureFile picture)
    {
        var name = Path.GetFileNameWithoutExtension(picture.Source.Path);
        var extension = Path.GetExtension(picture.Source.Path).ToLowerInvariant();
        return new Route("/pictures/" + RouteSegment.WithSuffix(name.Replace(' ', '-'), $"-{picture.Fingerprint.Short()}{extension}"));
    }
}
