using System.Text;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>image: a picture with its place on the site.</summary>
internal sealed class ImageView(Picture picture, bool isOpening = false) : View
{
    public static readonly ImmutableArray<string> Names = ["src", "absolute_src", "srcset", "still", "width", "height", "color", "alt", "caption", "credit", "opens"];

    public override string TypeName => "image";

    public override ImmutableArray<string> Members => Names;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "src" => context.Site.Urls.Path(picture.Url),
        "absolute_src" => context.Site.Urls.Absolute(picture.Url),
        "srcset" => Sources(context.Site.Urls),
        "still" => picture.Still is { } still ? context.Site.Urls.Path(still) : null,
        "width" => picture.WidthPx,
        "height" => picture.HeightPx,
        "color" => picture.Color,
        "alt" => picture.Alt ?? "",
        "caption" => picture.Caption,
        "credit" => picture.Credit,
        "opens" => Flag(isOpening),
        _ => Unknown,
    };

    private string? Sources(SiteUrls urls)
    {
        if (picture.Sources.IsEmpty) return null;
        var text = new StringBuilder();
        foreach (var source in picture.Sources)
        {
            if (text.Length > 0) text.Append(", ");
            text.Append(urls.Path(source.Url)).Append(' ').Append(source.WidthPx).Append('w');
        }

        return text.ToString();
    }
}
