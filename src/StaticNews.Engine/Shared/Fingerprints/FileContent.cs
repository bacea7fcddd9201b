namespace StaticNews.Engine.Shared.Fingerprints;

/// <summary>What a file holds: its length in bytes, and their fingerprint.</summary>
public readonly record struct FileContent(long Length, Fingerprint Fingerprint)
{
    /// <summary>Of bytes.</summary>
    public static FileContent Of(ReadOnlySpan<byte> bytes) => new(bytes.Length, FingerprintBuilder.Of(bytes));
}
