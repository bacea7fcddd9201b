using StaticNews.Engine.Discovery;
using StaticNews.Engine.Reading.Memos;
using StaticNews.Engine.Reading.Pictures;
using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Reading;

/// <summary>Looks at pictures and takes their fingerprints; the bytes are let go, and a file that did not change is not opened.</summary>
public static class PictureFileReader
{
    /// <summary>The largest file that is opened, in bytes.</summary>
    public const long MaxBytes = 60_000_000;

    /// <summary>Every picture that could be read; what is wrong with one is a diagnostic.</summary>
    public static Checked<ImmutableArray<PictureFile>> Read(
        ImmutableArray<SourceFile> files, ISourceFolder input, IPictureReader reader, IMemoStore? memos, int jobs, KeptReadings? kept = null)
    {
        kept?.Pictures.KeepOnly(files);
        var memo = new PictureMemo(kept is { Pictures.IsEmpty: false } ? null : memos, reader);
        var read = new RememberedPicture?[files.Length];
        var diagnostics = new Diagnostic?[files.Length];
        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, at =>
        {
            var file = files[at];
            try
            {
                var picture = file.Length > MaxBytes ? Oversized(file) : kept is null ? memo.Read(file, input) : Keep(file, input, memo, kept);
                read[at] = picture;
                diagnostics[at] = FaultOf(picture.Picture);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                diagnostics[at] = OutputRules.Unreadable.At(file.At(TextSpan.WholeFile), [file.Path]);
            }
        });
        ImmutableArray<RememberedPicture> pictures = [.. read.OfType<RememberedPicture>()];
        if (memo.Save(pictures) is { } unsaved) return new([.. pictures.Select(static each => each.Picture)], [.. diagnostics.OfType<Diagnostic>(), unsaved]);
        return new([.. pictures.Select(static each => each.Picture)], [.. diagnostics.OfType<Diagnostic>()]);
    }

    private static RememberedPicture Keep(SourceFile file, ISourceFolder input, PictureMemo memo, KeptReadings kept)
    {
        if (kept.Pictures.Find(file) is { } known) return new(known, IsNews: false);
        var read = memo.Read(file, input);
        kept.Pictures.Put(file, read.Picture.Fingerprint, kept.OpenedTicks, read.Picture);
        return read;
    }

    private static RememberedPicture Oversized(SourceFile file)
    {
        var look = new PictureLook(new PictureSize(1, 1), PictureKind.Oversized, Fault: PictureFault.TooManyBytes);
        return new RememberedPicture(new PictureFile(file, look, FingerprintBuilder.Of(file.Path)), IsNews: false);
    }

    private static Diagnostic? FaultOf(PictureFile picture)
    {
        var place = picture.Source.At(TextSpan.WholeFile);
        var path = picture.Source.Path;
        return picture.Look switch
        {
            null => PictureRules.Broken.At(place, [path]),
            { Fault: PictureFault.Damaged } => PictureRules.Damaged.At(place, [path]),
            { Fault: PictureFault.Active } => PictureRules.Active.At(place, [path]),
            { Fault: PictureFault.TooManyPixels, Size: var size } => PictureRules.TooManyPixels.At(place, [path, Text(size.WidthPx), Text(size.HeightPx)]),
            { Fault: PictureFault.TooManyBytes } => PictureRules.TooManyBytes.At(place, [path, Text(picture.Source.Length / 1_000_000), Text(MaxBytes / 1_000_000)]),
            { Kind: PictureKind.Animation } when picture.Source.Length > HeavyAnimationBytes =>
                PictureRules.HeavyAnimation.At(place, [path, Text((picture.Source.Length + 500_000) / 1_000_000)]),
            _ => null,
        };
    }

    private const long HeavyAnimationBytes = 2_000_000;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
