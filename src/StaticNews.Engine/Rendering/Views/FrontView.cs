using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>front: how the newest page of a section opens.</summary>
internal sealed class FrontView(SectionFront front) : View
{
    public static readonly ImmutableArray<string> Names = ["lead", "seconds", "rest"];

    public override string TypeName => "front";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "lead" => Views.Of(front.Lead),
        "seconds" => Views.Of(front.Seconds),
        "rest" => Views.Of(front.Rest),
        _ => Unknown,
    };
}
