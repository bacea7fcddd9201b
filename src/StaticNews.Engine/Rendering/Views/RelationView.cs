using StaticNews.Engine.Indexing;
using StaticNews.Engine.Indexing.Related;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>relation: an article related to the page's own, and what the two have in common.</summary>
internal sealed class RelationView(Article article, RelatedRow row) : View
{
    public static readonly ImmutableArray<string> Names = ["card", "picked", "later", "story", "series", "tags", "section", "words"];

    private readonly CommonGround _ground = row.Other is { } other ? CommonGround.Of(article, other) : CommonGround.None;

    public override string TypeName => "relation";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "card" => Views.Of(row.Card),
        "picked" => Flag(row.Origin == RelatedOrigin.HandPicked),
        "later" => Flag(row.Origin == RelatedOrigin.FollowUp),
        "story" => _ground.Story is { } story ? new NamedView("story", story.Name, story.Route) : null,
        "series" => _ground.Series is { } series ? new NamedView("series", series.Name, series.Route) : null,
        "tags" => Views.Of(_ground.Tags),
        "section" => Views.Of(_ground.Section),
        "words" => Views.Of(_ground.Words),
        _ => Unknown,
    };
}
