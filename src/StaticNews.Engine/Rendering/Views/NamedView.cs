using StaticNews.Engine.Indexing;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>series or story: a name and its page.</summary>
internal sealed class NamedView(string typeName, string name, Route route) : View
{
    public static readonly ImmutableArray<string> Names = ["name", "url"];

    public override string TypeName => typeName;

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "name" => name,
        "url" => context.Site.Urls.Path(route.Path),
        _ => Unknown,
    };
}
