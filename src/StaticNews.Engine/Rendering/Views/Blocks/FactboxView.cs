using StaticNews.Engine.Composing.Blocks;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views.Blocks;

/// <summary>factbox: facts beside the story.</summary>
internal sealed class FactboxView(FactboxPart factbox) : View
{
    public static readonly ImmutableArray<string> Names = ["id", "title", "html"];

    public override string TypeName => "factbox";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "id" => factbox.Id,
        "title" => factbox.Title,
        "html" => BodyMarkup.Of(factbox.Parts, context),
        _ => Unknown,
    };
}
