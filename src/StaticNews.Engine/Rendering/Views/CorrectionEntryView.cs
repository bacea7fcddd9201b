using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>corrected: an entry of the corrections ledger.</summary>
internal sealed class CorrectionEntryView(CorrectionEntry entry) : View
{
    public static readonly ImmutableArray<string> Names = ["id", "card", "correction"];

    public override string TypeName => "corrected";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        // Of the url and not of the article's number, which moves when an older article comes or goes.
        "id" => $"{FingerprintBuilder.Of(entry.Article.Route.Path).Short()}-{entry.Name}",
        "card" => Views.Of(entry.Article.Card),
        "correction" => new CorrectionView(entry.Correction),
        _ => Unknown,
    };
}
