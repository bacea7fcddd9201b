using StaticNews.Engine.Discovery;

namespace StaticNews.Engine.Reading.Memos;

/// <summary>What was read of one file, and how the file was listed then.</summary>
/// <param name="ReadTicks">When the step that read it began.</param>
internal sealed record KeptFile<T>(SourceFile File, Fingerprint Fingerprint, long ReadTicks, T Value)
{
    /// <summary>Whether the listing alone proves the file unchanged: it does not where the file was still moving when it was read.</summary>
    public bool IsProvenBy(SourceFile file) =>
        file.Length == File.Length && file.ModifiedTicks == File.ModifiedTicks && file.ModifiedTicks != 0 && file.ModifiedTicks < ReadTicks - DraftMemo.CoarsestTicks;
}
