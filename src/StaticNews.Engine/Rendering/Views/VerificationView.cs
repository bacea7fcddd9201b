using StaticNews.Engine.Reading;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>A proof of ownership for a search engine.</summary>
internal sealed class VerificationView(string engine) : View
{
    public static readonly ImmutableArray<string> Names = ["name", "token"];

    public override string TypeName => "verification";

    public override ImmutableArray<string> Members => Names;

    /// <summary>The search engines of site.yml, by name.</summary>
    public static ImmutableArray<string> Given(SiteSettings settings) => [.. settings.Verification.Keys.Order(StringComparer.Ordinal)];

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "name" => MetaName,
        "token" => context.Site.Settings.Verification[engine],
        _ => Unknown,
    };

    private string MetaName => engine switch
    {
        "naver" => "naver-site-verification",
        "google" => "google-site-verification",
        "bing" => "msvalidate.01",
        "yandex" => "yandex-verification",
        _ => engine,
    };
}
