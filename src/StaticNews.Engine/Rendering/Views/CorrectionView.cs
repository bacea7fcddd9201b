using StaticNews.Engine.Reading;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>A correction, objection or follow-up notice.</summary>
internal sealed class CorrectionView(Correction correction) : View
{
    public static readonly ImmutableArray<string> Names = ["date", "kind", "mending", "text"];

    public override string TypeName => "correction";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "date" => context.Site.Date(correction.Date),
        "kind" => KindOf(context.Site, correction),
        "mending" => Flag(correction.IsMending),
        "text" => correction.Text,
        _ => Unknown,
    };

    /// <summary>The kind in the site's language, where its theme has a word for it.</summary>
    public static string KindOf(SiteScope site, Correction correction) => site.Words.GetValueOrDefault("correction." + correction.Kind, correction.Kind);
}
