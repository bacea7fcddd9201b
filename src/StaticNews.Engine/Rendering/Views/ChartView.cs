using StaticNews.Engine.Composing.Charts;
using StaticNews.Engine.Prose;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>chart: its words, its geometry and its table.</summary>
internal sealed class ChartView(Chart chart) : View
{
    public static readonly ImmutableArray<string> Names =
        ["id", "kind", "name", "title", "description", "source", "unit", "summary", "label_name", "series", "rows", "drawings"];

    public override string TypeName => "chart";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "id" => chart.Id,
        "kind" => chart.Kind switch { ChartKind.Bar => "bar", ChartKind.Stacked => "stacked", _ => "line" },
        "name" => chart.Name,
        "title" => chart.Title,
        "description" => chart.Description,
        "source" => chart.Source,
        "unit" => chart.Unit,
        "summary" => chart.Summary,
        "label_name" => chart.Table.LabelName,
        "series" => Views.Of(chart.Table.Columns),
        "rows" => new ViewList<ChartTableRow>(chart.Table.Rows, static row => new DatumView(row)),
        "drawings" => new ViewList<ChartDrawing>(chart.Drawings, static drawing => new DrawingView(drawing)),
        _ => Unknown,
    };
}
