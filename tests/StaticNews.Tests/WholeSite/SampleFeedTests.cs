namespace StaticNews.Tests.WholeSite;

/// <summary>The feeds and the sitemap of the sample site.</summary>
[Trait("suite", "whole-site")]
[Collection("sample site")]
public sealed class SampleFeedTests() : SiteFeedTests(SampleSite.Built);
