namespace StaticNews.Engine;

/// <summary>The sums over all files of the plan.</summary>
internal sealed record PressRun(
    long Bytes, int Written, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<ExternalLink> ExternalLinks, ImmutableArray<InternalLink> InternalLinks)
{
    public PressRun Plus(PressRun other) => new(
        Bytes + other.Bytes, Written + other.Written, Diagnostics.AddRange(other.Diagnostics), ExternalLinks.AddRange(other.ExternalLinks), InternalLinks.AddRange(other.InternalLinks));

    public static PressRun Of(PrintedFile[] files)
    {
        var bytes = 0L;
        var written = 0;
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var links = ImmutableArray.CreateBuilder<ExternalLink>();
        var internalLinks = ImmutableArray.CreateBuilder<InternalLink>();
        foreach (var file in files)
        {
            bytes += file.Bytes;
            if (file.IsNew) written++;
            diagnostics.AddRange(file.Diagnostics);
            links.AddRange(file.ExternalLinks);
            internalLinks.AddRange(file.InternalLinks);
        }

        return new PressRun(bytes, written, diagnostics.DrainToImmutable(), links.DrainToImmutable(), internalLinks.DrainToImmutable());
    }
}
