namespace StaticNews.Engine.Discovery;

/// <summary>Orders what a folder holds and refuses the second of two names that differ only in their normal form.</summary>
internal static class SourceListing
{
    public static Checked<ImmutableArray<SourceFile>> Of(List<SourceFile> files, List<Diagnostic> diagnostics)
    {
        files.Sort(static (left, right) =>
        {
            var order = string.CompareOrdinal(left.Path, right.Path);
            return order != 0 ? order : string.CompareOrdinal(left.DiskPath, right.DiskPath);
        });

        var kept = ImmutableArray.CreateBuilder<SourceFile>(files.Count);
        foreach (var file in files)
        {
            if (kept.Count > 0 && kept[^1].Path == file.Path)
                diagnostics.Add(OutputRules.TwinNames.At(file.At(TextSpan.WholeFile)));
            else
                kept.Add(file);
        }

        return new(kept.ToImmutable(), [.. diagnostics]);
    }
}
