using StaticNews.Engine.Composing.Charts;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>drawing: one layout of a chart.</summary>
internal sealed class DrawingView(ChartDrawing drawing) : View
{
    public static readonly ImmutableArray<string> Names = ["name", "width", "height", "text_size", "marks"];

    public override string TypeName => "drawing";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "name" => drawing.Name,
        "width" => drawing.WidthPx,
        "height" => drawing.HeightPx,
        "text_size" => drawing.TextSizePx,
        "marks" => new ViewList<ChartMark>(drawing.Marks, static mark => new MarkView(mark)),
        _ => Unknown,
    };
}
