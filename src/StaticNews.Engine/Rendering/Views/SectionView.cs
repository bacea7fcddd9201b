using StaticNews.Engine.Indexing;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>section: a section of the paper.</summary>
internal sealed class SectionView(Section section) : View
{
    public static readonly ImmutableArray<string> Names = ["id", "name", "description", "url"];

    public override string TypeName => "section";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "id" => section.Id,
        "name" => section.Name,
        "description" => section.Description,
        "url" => context.Site.Urls.Path(section.Route.Path),
        _ => Unknown,
    };
}
