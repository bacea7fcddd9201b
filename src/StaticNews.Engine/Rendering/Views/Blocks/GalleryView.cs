using StaticNews.Engine.Composing.Blocks;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views.Blocks;

/// <summary>gallery: pictures side by side.</summary>
internal sealed class GalleryView(GalleryPart gallery) : View
{
    public static readonly ImmutableArray<string> Names = ["id", "title", "pictures", "html"];

    public override string TypeName => "gallery";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "id" => gallery.Id,
        "title" => gallery.Title,
        "pictures" => new ViewList<Picture>(gallery.Pictures, static picture => new ImageView(picture)),
        "html" => BodyMarkup.Of(gallery.Parts, context),
        _ => Unknown,
    };
}
