using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>standing: the text of a standing page.</summary>
internal sealed class StandingView(StandingPageData data) : View
{
    public static readonly ImmutableArray<string> Names = ["title", "html"];

    public override string TypeName => "standing";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "title" => data.Page.File.Title,
        "html" => new BodyMarkup(context.Run.Body.Parts, context),
        _ => Unknown,
    };
}
