namespace StaticNews.Tests.WholeSite;

/// <summary>The links of the sample site in the second theme.</summary>
[Trait("suite", "whole-site")]
[Collection("sample site")]
public sealed class SecondThemeLinkTests() : SiteLinkTests(SampleSite.InSecondTheme);
