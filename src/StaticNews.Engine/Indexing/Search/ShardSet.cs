namespace StaticNews.Engine.Indexing.Search;

/// <summary>Numbered files of one kind. A file's name holds its number and the hash that stands for it in the manifest; 0 is no file.</summary>
internal sealed record ShardSet(ImmutableArray<uint> Hashes, ImmutableArray<SearchFile> Files)
{
    public static ShardSet Of(PackedFile?[] packed) => new(
        [.. packed.Select(each => each?.Hash ?? 0)],
        [.. packed.OfType<PackedFile>().Select(each => each.File)]);
}
