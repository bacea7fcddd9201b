using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>The entries of an index page that stand under one heading.</summary>
internal sealed record IndexGroup(string Name, Route? Route, ImmutableArray<IndexEntry> Entries);
