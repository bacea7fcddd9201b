using StaticNews.Engine.Indexing;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>translation: the article in one of its languages.</summary>
internal sealed class TranslationView(Translation translation) : View
{
    public static readonly ImmutableArray<string> Names = ["language", "title", "url", "absolute_url", "current"];

    public override string TypeName => "translation";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "language" => translation.Language,
        "title" => translation.Title,
        "url" => context.Site.Urls.Path(translation.Route.Path),
        "absolute_url" => context.Site.Urls.Absolute(translation.Route.Path),
        "current" => Flag(context.Run.IsHere(translation.Route.Path)),
        _ => Unknown,
    };
}
