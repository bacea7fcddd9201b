using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>A page of the corrections ledger, newest first.</summary>
public sealed record CorrectionsPageData(ImmutableArray<CorrectionEntry> Entries, Pager Pager, Route Feed) : PageData;
