using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>Where a list page stands among its pages. Pages are counted from the oldest; the newest is the list's own url.</summary>
/// <param name="Number">This page's number, from 1 for the oldest; the newest page has the highest.</param>
/// <param name="Newer">The next newer page, or null on the newest.</param>
/// <param name="Older">The next older page, or null on the oldest.</param>
/// <param name="Newest">The list's own url.</param>
/// <param name="Oldest">The oldest page.</param>
public sealed record Pager(int Number, bool IsNewest, Route? Newer, Route? Older, Route Newest, Route Oldest);
