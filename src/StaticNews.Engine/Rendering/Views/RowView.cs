using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>A section's row on the front page.</summary>
internal sealed class RowView(HomeRow row) : View
{
    public static readonly ImmutableArray<string> Names = ["section", "articles"];

    public override string TypeName => "row";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "section" => new SectionView(row.Section),
        "articles" => Views.Of(row.Articles),
        _ => Unknown,
    };
}
