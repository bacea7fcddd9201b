using StaticNews.Engine.Composing.Blocks;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views.Blocks;

/// <summary>quote: words that stand out.</summary>
internal sealed class QuoteView(QuotePart quote) : View
{
    public static readonly ImmutableArray<string> Names = ["name", "role", "html"];

    public override string TypeName => "quote";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "name" => quote.Name,
        "role" => quote.Role,
        "html" => BodyMarkup.Of(quote.Parts, context),
        _ => Unknown,
    };
}
