using StaticNews.Engine.Composing.Charts;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>datum: a row of a chart's table.</summary>
internal sealed class DatumView(ChartTableRow row) : View
{
    public static readonly ImmutableArray<string> Names = ["label", "cells"];

    public override string TypeName => "datum";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "label" => row.Label,
        "cells" => Views.Of(row.Cells),
        _ => Unknown,
    };
}
