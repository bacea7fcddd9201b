using StaticNews.Engine.Composing;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views.Blocks;

/// <summary>embed: a video of another host, which only a reader's click may load.</summary>
internal sealed class EmbedView(EmbedPart embed) : View
{
    public static readonly ImmutableArray<string> Names = ["provider", "id", "url", "player_url", "host", "title", "poster", "caption", "credit"];

    public override string TypeName => "embed";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "provider" => embed.Video.Provider,
        "id" => embed.Video.Id,
        "url" => embed.Url,
        "player_url" => embed.Video.PlayerUrl,
        "host" => UrlText.HostOf(embed.Url),
        "title" => embed.Title,
        "poster" => Views.Of(embed.Poster),
        "caption" => embed.Caption,
        "credit" => embed.Credit,
        _ => Unknown,
    };
}
