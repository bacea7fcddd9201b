using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Composing;

/// <summary>The identity of what the newsroom answers to a lookup: asked while a body is composed, and again by the build that wants to know whether it would be composed the same.</summary>
/// <param name="isMade">Whether the site has a page or file at a path.</param>
/// <remarks>Thread-safe.</remarks>
public sealed class LookupAnswers(RouteTable routes, PictureTable pictures, DataFolder data, Func<string, bool> isMade)
{
    private static readonly Fingerprint Nothing = FingerprintBuilder.Of("nothing");

    private static readonly Fingerprint Something = FingerprintBuilder.Of("something");

    private readonly Lazy<Fingerprint> _allSources = new(() => OfPaths(routes.Sources));
    private readonly Lazy<Fingerprint> _allPictures = new(() => OfPaths(pictures.Sources));
    private readonly Lazy<Fingerprint> _allData = new(() => OfPaths(data.Sources));

    /// <summary>Whether the site has a page or file at a path.</summary>
    public bool IsMade(string path) => isMade(path);

    /// <summary>Of one lookup, as of this build.</summary>
    public Fingerprint Of(LookupKind kind, string name) => kind switch
    {
        LookupKind.Written => OfTarget(routes.FindWritten(name)),
        LookupKind.Route => OfTarget(routes.FindRoute(name)),
        LookupKind.Card => routes.FindRoute(name)?.Card?.Fingerprint ?? Nothing,
        LookupKind.Headings => routes.FindRoute(name) is { } target ? OfHeadings(target) : Nothing,
        LookupKind.Picture => pictures.Find(name) is { } picture ? OfPicture(picture) : Nothing,
        LookupKind.Data => data.Find(name) is { } file ? OfData(file) : Nothing,
        LookupKind.Made => isMade(name) ? Something : Nothing,
        LookupKind.AllSources => _allSources.Value,
        LookupKind.AllPictures => _allPictures.Value,
        LookupKind.AllData => _allData.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Of a data file whose bytes were read already.</summary>
    public static Fingerprint OfData(string displayPath, byte[] bytes) =>
        new FingerprintBuilder().Add(displayPath).Add(FingerprintBuilder.Of(bytes)).Build();

    // Its card and its headings are lookups of their own: most links show neither.
    private static Fingerprint OfTarget(LinkTarget? target) => target is null
        ? Nothing
        : new FingerprintBuilder().AddRoute(target.Route).Add(target.Card is not null).Add((long)target.Withheld).Build();

    private static Fingerprint OfHeadings(LinkTarget target) =>
        new FingerprintBuilder().AddAll(target.Headings, static (to, heading) => to.Add(heading.Id)).Build();

    private static Fingerprint OfPicture(Reading.PictureFile picture) => new FingerprintBuilder()
        .Add(picture.Source.Path)
        .Add(picture.Source.Length)
        .Add(picture.Size?.WidthPx ?? -1)
        .Add(picture.Size?.HeightPx ?? -1)
        .Add((long)picture.Kind)
        .Add(picture.Look?.Color)
        .Add((long)(picture.Look?.Fault ?? Reading.Pictures.PictureFault.None))
        .Add(picture.Fingerprint)
        .Build();

    // What cannot be read is like nothing that was ever found.
    private Fingerprint OfData(Discovery.SourceFile file)
    {
        try
        {
            return OfData(file.DisplayPath, data.Read(file));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }

    private static Fingerprint OfPaths(IEnumerable<string> paths)
    {
        var identity = new FingerprintBuilder();
        foreach (var path in paths.Order(StringComparer.Ordinal)) identity.Add(path);
        return identity.Build();
    }
}
