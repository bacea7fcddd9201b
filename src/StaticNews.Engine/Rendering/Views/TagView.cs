using StaticNews.Engine.Indexing;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>tag: by its commonest spelling.</summary>
internal sealed class TagView(Tag tag) : View
{
    public static readonly ImmutableArray<string> Names = ["name", "url"];

    public override string TypeName => "tag";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "name" => tag.Name,
        "url" => context.Site.Urls.Path(tag.Route.Path),
        _ => Unknown,
    };
}
