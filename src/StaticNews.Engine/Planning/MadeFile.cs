namespace StaticNews.Engine.Planning;

/// <summary>What a file whose bytes are made, not copied, has besides: made once, and kept in the cache.</summary>
/// <param name="Make">Its bytes from the cache, or made now and kept; empty, and said why, where they cannot be made.</param>
/// <param name="KeptBytes">How long it is; null while it is not made.</param>
/// <param name="LikelyBytes">How long files of its kind mostly are.</param>
/// <param name="CacheName">Under which the cache holds it.</param>
public sealed record MadeFile(Func<Checked<byte[]>> Make, Func<long?> KeptBytes, long LikelyBytes, string CacheName)
{
    /// <summary>How long it is, or is likely to be while it is not made.</summary>
    public long Bytes() => KeptBytes() ?? LikelyBytes;
}
