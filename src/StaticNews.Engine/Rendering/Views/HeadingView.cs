using StaticNews.Engine.Prose;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>A heading of the article's text.</summary>
internal sealed class HeadingView(Heading heading) : View
{
    public static readonly ImmutableArray<string> Names = ["id", "text", "level"];

    public override string TypeName => "heading";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "id" => heading.Id,
        "text" => heading.Text,
        "level" => heading.Level,
        _ => Unknown,
    };
}
