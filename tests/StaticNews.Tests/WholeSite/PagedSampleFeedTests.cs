namespace StaticNews.Tests.WholeSite;

/// <summary>The feeds and the sitemap of the sample site with short pages, so that lists have many.</summary>
[Trait("suite", "whole-site")]
[Collection("sample site")]
public sealed class PagedSampleFeedTests() : SiteFeedTests(SampleSite.Paged);
