using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>link: a name and where it leads.</summary>
internal sealed class LinkView(NamedLink link) : View
{
    public static readonly ImmutableArray<string> Names = ["name", "url", "current", "here", "external"];

    public override string TypeName => "link";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "name" => link.Name,
        "url" => context.Site.Urls.Path(link.Url),
        "current" => Flag(context.Run.IsCurrent(link.Url)),
        "here" => Flag(context.Run.IsHere(link.Url)),
        "external" => Flag(!SiteUrls.IsOurs(link.Url)),
        _ => Unknown,
    };
}
