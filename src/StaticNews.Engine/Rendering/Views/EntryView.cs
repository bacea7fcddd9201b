using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>An entry of an index page, and a series on the front page.</summary>
internal sealed class EntryView(IndexEntry entry) : View
{
    public static readonly ImmutableArray<string> Names = ["name", "url", "count", "reporter", "newest"];

    public override string TypeName => "entry";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "name" => entry.Name,
        "url" => context.Site.Urls.Path(entry.Route.Path),
        "count" => entry.Count,
        "reporter" => entry.Subject is Reporter reporter ? new ReporterView(reporter, hasBiography: false) : null,
        "newest" => Views.Of(entry.Newest),
        _ => Unknown,
    };
}
