using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>pager: where a list page stands among its pages.</summary>
internal sealed class PagerView(Pager pager) : View
{
    public static readonly ImmutableArray<string> Names =
        ["number", "newest", "newer_url", "older_url", "newest_url", "oldest_url"];

    public override string TypeName => "pager";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "number" => pager.Number,
        "newest" => Flag(pager.IsNewest),
        "newer_url" => Url(context, pager.Newer),
        "older_url" => Url(context, pager.Older),
        "newest_url" => Url(context, pager.Newest),
        "oldest_url" => Url(context, pager.Oldest),
        _ => Unknown,
    };

    public static string? Url(RenderContext context, Route? route) =>
        route is { } there ? context.Site.Urls.Path(there.Path) : null;
}
