using StaticNews.Engine.Reading;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>A correction, objection or follow-up notice.</summary>
internal sealed class CorrectionView(Correction correction) : View
{
    public static readonly ImmutableArray<string> Names = ["date", "kind", "text"];

    public override string TypeName => "correction";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "date" => context.Site.Date(correction.Date),
        "kind" => correction.Kind,
        "text" => correction.Text,
        _ => Unknown,
    };
}
