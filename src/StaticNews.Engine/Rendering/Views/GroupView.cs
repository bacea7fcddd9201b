using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>A group of an index page.</summary>
internal sealed class GroupView(IndexGroup group) : View
{
    public static readonly ImmutableArray<string> Names = ["name", "url", "entries"];

    public override string TypeName => "group";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "name" => group.Name,
        "url" => PagerView.Url(context, group.Route),
        "entries" => new ViewList<IndexEntry>(group.Entries, static entry => new EntryView(entry)),
        _ => Unknown,
    };
}
