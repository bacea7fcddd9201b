using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Indexing;

/// <summary>The picture of an article's card: the one that its author chose, else the first of its body.</summary>
internal static class ArticleImage
{
    public static Picture? Of(Draft draft, PictureTable pictures, List<Diagnostic> diagnostics)
    {
        if (draft.FrontMatter.Image is not { } chosen)
            return draft.Body.FirstPicture is { } first ? pictures.Find(draft.Source, first) : null;
        var place = draft.Source.At(chosen.Span);
        if (pictures.Find(draft.Source, chosen) is { } picture)
        {
            if (chosen.Alt is null && !draft.Body.Pictures.Contains(chosen.Source)) diagnostics.Add(DeskRules.ImageWithoutAlt.At(place, [chosen.Source]));
            return picture;
        }

        var path = PictureLookup.PathOf(draft.Source, chosen.Source);
        if (path is not null && pictures.Find(path) is not null) return null;
        if (PictureLookup.UnshownFormatOf(chosen.Source) is { } format)
        {
            diagnostics.Add(PictureRules.UnshownFormat.At(place, [chosen.Source, format]));
            return null;
        }

        var nearest = path is null ? null : Nearest.Find(path, pictures.Sources);
        diagnostics.Add(PictureRules.Unknown.At(place, [chosen.Source], nearest is null ? null : RelativePath.From(draft.Source.Path, nearest)));
        return null;
    }
}
