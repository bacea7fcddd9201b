using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>feed: where to subscribe.</summary>
internal sealed class FeedView(FeedLink feed) : View
{
    public static readonly ImmutableArray<string> Names = ["name", "url", "type"];

    public override string TypeName => "feed";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "name" => feed.Name,
        "url" => context.Site.Urls.Path(feed.Url),
        "type" => feed.MediaType,
        _ => Unknown,
    };
}
