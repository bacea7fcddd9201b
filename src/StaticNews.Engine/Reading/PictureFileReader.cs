using StaticNews.Engine.Discovery;

namespace StaticNews.Engine.Reading;

/// <summary>Measures pictures and takes their fingerprints; the bytes are let go.</summary>
public static class PictureFileReader
{
    /// <summary>Every picture that could be read; one that is no picture after all has no size and a diagnostic.</summary>
    public static Checked<ImmutableArray<PictureFile>> Read(
        ImmutableArray<SourceFile> files, ISourceFolder input, IPictureReader reader, int jobs, KeptReadings? kept = null)
    {
        kept?.Pictures.KeepOnly(files);
        var read = new PictureFile?[files.Length];
        var diagnostics = new Diagnostic?[files.Length];
        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, at =>
        {
            var file = files[at];
            try
            {
                (read[at], diagnostics[at]) = kept is null
                    ? Measure(file, input.Read(file), reader)
                    : kept.Pictures.Get(file, input, kept.OpenedTicks, bytes => Measure(file, bytes, reader));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                diagnostics[at] = OutputRules.Unreadable.At(file.At(TextSpan.WholeFile), [file.Path]);
            }
        });
        return new([.. read.OfType<PictureFile>()], [.. diagnostics.OfType<Diagnostic>()]);
    }

    private static (PictureFile Picture, Diagnostic? Diagnostic) Measure(SourceFile file, byte[] bytes, IPictureReader reader)
    {
        var size = reader.Measure(bytes, Path.GetExtension(file.Path).ToLowerInvariant());
        return (new PictureFile(file, size, FingerprintBuilder.Of(bytes)), size is null ? PictureRules.Broken.At(file.At(TextSpan.WholeFile), [file.Path]) : null);
    }
}
