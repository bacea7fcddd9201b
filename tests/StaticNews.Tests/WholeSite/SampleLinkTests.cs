namespace StaticNews.Tests.WholeSite;

/// <summary>The links of the sample site.</summary>
[Trait("suite", "whole-site")]
[Collection("sample site")]
public sealed class SampleLinkTests() : SiteLinkTests(SampleSite.Built);
