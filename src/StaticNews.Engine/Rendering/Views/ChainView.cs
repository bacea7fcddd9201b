using StaticNews.Engine.Indexing;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>article.series or article.story: the chain that an article stands in, with its neighbours there.</summary>
internal sealed class ChainView(string typeName, string name, Route route, ImmutableArray<Card> nearest) : View
{
    public static readonly ImmutableArray<string> Names = ["name", "url", "articles"];

    public override string TypeName => typeName;

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "name" => name,
        "url" => context.Site.Urls.Path(route.Path),
        "articles" => Views.Of(nearest),
        _ => Unknown,
    };
}
