using StaticNews.Engine.Indexing;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>card: an article in a list, ours or a page elsewhere.</summary>
internal sealed class CardView(Card card) : View
{
    public static readonly ImmutableArray<string> Names =
    [
        "title", "deck", "url", "host", "external", "summary", "label", "section", "tags", "reporters", "published", "updated",
        "image", "corrected", "minutes", "current",
    ];

    public Card Card => card;

    public override string TypeName => "card";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "title" => card.Title,
        "deck" => Views.Of(card.Deck),
        "url" => context.Site.Urls.Path(card.Url),
        "host" => card.Host,
        "external" => Flag(card.Host is not null),
        "summary" => card.Summary,
        "label" => card.Label,
        "section" => Views.Of(card.Section),
        "tags" => Views.Of(card.Tags),
        "reporters" => Views.Of(card.Reporters),
        "published" => context.Site.Date(card.Published),
        "updated" => context.Site.Date(card.Updated),
        "image" => Views.Of(card.Image),
        "corrected" => Flag(card.IsCorrected),
        "minutes" => card.Minutes,
        "current" => Flag(context.Run.IsHere(card.Url)),
        _ => Unknown,
    };
}
