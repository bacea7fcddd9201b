using StaticNews.Engine.Composing.Blocks;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views.Blocks;

/// <summary>liveblog: news as it came in.</summary>
internal sealed class LiveblogView(LiveblogPart live) : View
{
    public static readonly ImmutableArray<string> Names = ["id", "title", "updated", "html", "entries"];

    public override string TypeName => "liveblog";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "id" => live.Id,
        "title" => live.Title,
        "updated" => context.Site.Date(live.Updated),
        "html" => BodyMarkup.Of(live.Parts, context),
        "entries" => new ViewList<LiveEntry>(live.Entries, static entry => new LiveEntryView(entry)),
        _ => Unknown,
    };
}
