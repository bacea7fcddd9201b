using StaticNews.Engine.Indexing.Search;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>site: what every page sees of the paper.</summary>
internal sealed class SiteView : View
{
    public static readonly ImmutableArray<string> Names =
    [
        "name", "tagline", "description", "language", "direction", "url", "base_url", "sections", "menu", "footer_links", "imprint", "copyright", "ai_notice",
        "logo", "feed_url", "tags_url", "reporters_url", "archive_url", "series_url", "stories_url", "corrections_url", "search_url", "finder_url", "manifest_url", "share_buttons", "options", "verification",
    ];

    public override string TypeName => "site";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member)
    {
        var site = context.Site;
        return member switch
        {
            "name" => site.Settings.Name,
            "tagline" => site.Settings.Tagline,
            "description" => site.Settings.Description,
            "language" => site.Settings.Language,
            "direction" => TextDirection.Of(site.Settings.Language),
            "url" => site.Urls.Path("/"),
            "base_url" => site.Urls.Base,
            "sections" => Views.Of(site.Data.Sections),
            "menu" => Views.Of(site.Data.Menu),
            "footer_links" => Views.Of(site.Data.FooterLinks),
            "imprint" => new ViewList<string>(ImprintEntryView.Given(site.Settings), static key => new ImprintEntryView(key)),
            "copyright" => site.Copyright,
            "ai_notice" => Flag(site.Settings.HasAiNotice),
            "logo" => Views.Of(site.Data.Logo),
            "feed_url" => site.Urls.Path("/rss.xml"),
            "tags_url" => site.Urls.Path("/tags/"),
            "reporters_url" => site.Urls.Path("/reporters/"),
            "archive_url" => site.Urls.Path("/archive/"),
            "series_url" => site.Data.HasSeries ? site.Urls.Path("/series/") : null,
            "stories_url" => site.Data.HasStories ? site.Urls.Path("/stories/") : null,
            "corrections_url" => site.Data.HasCorrections ? site.Urls.Path("/corrections/") : null,
            "search_url" => site.Settings.HasSearch ? site.Urls.Path("/search/") : null,
            "share_buttons" => Flag(site.Settings.Share.HasButtons),
            "finder_url" => site.Data.Finder is { } finder ? site.Urls.Path(finder.Path) : null,
            "manifest_url" => site.Data.Finder is null ? null : site.Urls.Path(SearchIndex.Manifest.Path),
            "options" => new OptionsView(site.Options),
            "verification" => new ViewList<string>(VerificationView.Given(site.Settings), static name => new VerificationView(name)),
            _ => Unknown,
        };
    }
}
