using StaticNews.Engine.Indexing;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>image: a picture with its place on the site.</summary>
internal sealed class ImageView(Picture picture) : View
{
    public static readonly ImmutableArray<string> Names = ["src", "absolute_src", "width", "height", "alt", "caption", "credit"];

    public override string TypeName => "image";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "src" => context.Site.Urls.Path(picture.Url),
        "absolute_src" => context.Site.Urls.Absolute(picture.Url),
        "width" => picture.WidthPx,
        "height" => picture.HeightPx,
        "alt" => picture.Alt ?? "",
        "caption" => picture.Caption,
        "credit" => picture.Credit,
        _ => Unknown,
    };
}
