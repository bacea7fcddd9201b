using StaticNews.Engine.Composing.Charts;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>mark: one thing to draw of a chart.</summary>
internal sealed class MarkView(ChartMark mark) : View
{
    public static readonly ImmutableArray<string> Names = ["kind", "series", "x", "y", "x2", "y2", "width", "height", "text", "anchor"];

    public override string TypeName => "mark";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "kind" => mark.Kind,
        "series" => mark.Series,
        "x" => mark.X,
        "y" => mark.Y,
        "x2" => mark.X + mark.Width,
        "y2" => mark.Y + mark.Height,
        "width" => mark.Width,
        "height" => mark.Height,
        "text" => mark.Text,
        "anchor" => mark.Anchor,
        _ => Unknown,
    };
}
