namespace StaticNews.Engine;

/// <summary>Part <paramref name="Index"/> (from 1) of <paramref name="Count"/> parts of a site; a url belongs to exactly one.</summary>
public readonly record struct Shard(int Index, int Count)
{
    /// <summary>Whether the file at this output path is rendered in this shard.</summary>
    public bool Contains(string path) =>
        (ulong)FingerprintBuilder.Of(path).Value % (ulong)Count == (ulong)(Index - 1);
}
