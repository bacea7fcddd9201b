using StaticNews.Engine.Composing.Blocks;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views.Blocks;

/// <summary>live_entry: one piece of news in a live blog.</summary>
internal sealed class LiveEntryView(LiveEntry entry) : View
{
    public static readonly ImmutableArray<string> Names = ["id", "url", "label", "time", "title", "html"];

    public override string TypeName => "live_entry";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "id" => entry.Id,
        "url" => entry.Url,
        "label" => entry.Label,
        "time" => context.Site.Date(entry.Time),
        "title" => entry.TitleHtml is { } title ? new Html(title) : null,
        "html" => BodyMarkup.Of(entry.Parts, context),
        _ => Unknown,
    };
}
