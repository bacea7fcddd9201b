using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>One entry of an index page.</summary>
/// <param name="Group">What entries are grouped by: the first consonant (ㄱ), a letter, a desk, a year.</param>
/// <param name="Subject">The <see cref="Tag"/>, <see cref="Reporter"/>, <see cref="Series"/>, <see cref="Story"/> or <see cref="ArchiveMonth"/>.</param>
/// <param name="Count">How many articles it has.</param>
/// <param name="GroupPage">The group's own page, or null.</param>
/// <param name="Newest">The newest part of a series or story; null elsewhere, so that an index of thousands of tags hangs on no article.</param>
public sealed record IndexEntry(string Name, Route Route, string Group, int Count, object Subject, Route? GroupPage = null, Card? Newest = null);
