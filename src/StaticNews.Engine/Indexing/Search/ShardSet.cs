namespace StaticNews.Engine.Indexing.Search;

/// <summary>Numbered files of one kind. A file's name holds its number and the hash that stands for it in the manifest; 0 is no file.</summary>
/// <param name="Sizes">In units of 128 bytes, rounded up; at most 255.</param>
internal sealed record ShardSet(ImmutableArray<uint> Hashes, ImmutableArray<byte> Sizes, ImmutableArray<SearchFile> Files)
{
    public static ShardSet Of(PackedFile?[] packed) => new(
        [.. packed.Select(each => each?.Hash ?? 0)],
        [.. packed.Select(each => each is null ? (byte)0 : (byte)Math.Min(byte.MaxValue, (each.File.Bytes.Length + 127) / 128))],
        [.. packed.OfType<PackedFile>().Select(each => each.File)]);
}
