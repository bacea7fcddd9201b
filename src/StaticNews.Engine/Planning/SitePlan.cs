namespace StaticNews.Engine.Planning;

/// <summary>Every page and file there is, each url once, sorted by url.</summary>
public sealed record SitePlan(SiteData Site, ImmutableArray<PlannedPage> Pages, ImmutableArray<PlannedFile> Files);
