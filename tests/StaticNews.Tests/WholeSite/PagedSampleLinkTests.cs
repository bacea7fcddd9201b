namespace StaticNews.Tests.WholeSite;

/// <summary>The links of the sample site with short pages, so that lists have many.</summary>
[Trait("suite", "whole-site")]
[Collection("sample site")]
public sealed class PagedSampleLinkTests() : SiteLinkTests(SampleSite.Paged);
