using StaticNews.Engine.Composing.Blocks;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views.Blocks;

/// <summary>timeline: what happened when.</summary>
internal sealed class TimelineView(TimelinePart timeline) : View
{
    public static readonly ImmutableArray<string> Names = ["id", "title", "entries"];

    public override string TypeName => "timeline";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "id" => timeline.Id,
        "title" => timeline.Title,
        "entries" => new ViewList<TimelineEntry>(timeline.Entries, static entry => new TimelineEntryView(entry)),
        _ => Unknown,
    };
}
