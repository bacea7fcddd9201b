using StaticNews.Engine.Composing.Blocks;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views.Blocks;

/// <summary>timeline_entry: one date of a timeline.</summary>
internal sealed class TimelineEntryView(TimelineEntry entry) : View
{
    public static readonly ImmutableArray<string> Names = ["label", "datetime", "html"];

    public override string TypeName => "timeline_entry";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "label" => entry.Label,
        "datetime" => entry.MachineDate,
        "html" => BodyMarkup.Of(entry.Parts, context),
        _ => Unknown,
    };
}
