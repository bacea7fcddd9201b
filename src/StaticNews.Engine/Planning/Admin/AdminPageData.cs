using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Planning.Admin;

/// <summary>The page of the writing desk: what it loads, nothing more.</summary>
/// <param name="Script">Pinned elsewhere, or null for the file of the site that lies beside the page.</param>
/// <param name="WordFiles">The desk's own words, by language, as files beside the page: ko.json …</param>
/// <param name="Icons">The font of its icons, relative to the page, or null.</param>
public sealed record AdminPageData(PinnedScript? Script, ImmutableArray<string> WordFiles, string? Icons) : PageData;
