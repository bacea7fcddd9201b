using StaticNews.Engine.Shared.Search;

namespace StaticNews.Engine.Indexing.Search;

/// <summary>Reads the terms at the beginning of a shard.</summary>
internal delegate T[] TermReader<T>(ref PackedReader reader);
