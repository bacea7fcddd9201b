namespace StaticNews.Engine.Reading.Pictures;

/// <summary>What is drawn for an article without a picture where it is shared.</summary>
/// <param name="Section">Null for none.</param>
/// <param name="Ground">The colour behind it, #rrggbb.</param>
/// <param name="HasSerifs">Whether the headline is set in a serif face (명조).</param>
/// <param name="Language">ko, en.</param>
public sealed record ShareCard(string Title, string Paper, string? Section, string Ground, bool HasSerifs, string Language)
{
    /// <summary>In pixels, as every service takes it.</summary>
    public static readonly PictureSize Size = new(1200, 630);

    /// <summary>What such a file usually has.</summary>
    public const long TypicalBytes = 20_000;

    /// <summary>Of everything that shows, and of how it is drawn.</summary>
    public Fingerprint Fingerprint => new FingerprintBuilder()
        .Add(PictureForms.Recipe).Add(Title).Add(Paper).Add(Section).Add(Ground).Add(HasSerifs).Add(Language).Build();
}
