using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Indexing.Related;

/// <summary>What an author named as related, found, with what there is to say of it.</summary>
internal static class HandPicks
{
    public static ImmutableArray<RelatedChoice> Of(
        Article article, RouteTable routes, Dictionary<Card, int> numbers, List<Diagnostic> diagnostics)
    {
        if (article.Draft.FrontMatter.Related.IsEmpty) return [];
        var choices = ImmutableArray.CreateBuilder<RelatedChoice>();
        foreach (var entry in article.Draft.FrontMatter.Related)
        {
            if (Find(article, entry, routes, diagnostics) is not { } card || choices.Any(choice => ReferenceEquals(choice.Card, card))) continue;
            choices.Add(new RelatedChoice(card, RelatedOrigin.HandPicked, numbers.GetValueOrDefault(card)));
        }

        return choices.DrainToImmutable();
    }

    private static Card? Find(Article article, RelatedEntry entry, RouteTable routes, List<Diagnostic> diagnostics)
    {
        if (PictureLookup.IsElsewhere(entry.Target)) return CardMaker.Elsewhere(entry);
        var source = article.Draft.Source;
        var path = SourcePath.Resolve(source.Path, UrlText.Decode(entry.Target));
        var target = path is null ? null : routes.FindWritten(path);
        if (target is null)
        {
            var nearest = path is null ? null : Nearest.Find(path, routes.Sources.Where(each => each != source.Path));
            diagnostics.Add(NewsroomRules.UnknownRelated.At(source.At(entry.Span), [entry.Target], nearest is null ? null : RelativePath.From(source.Path, nearest)));
        }
        else if (target.Card is null)
        {
            diagnostics.Add(NewsroomRules.WithheldRelated.At(source.At(entry.Span), [entry.Target]));
        }
        else if (ReferenceEquals(target.Card, article.Card))
        {
            diagnostics.Add(NewsroomRules.RelatedToItself.At(source.At(entry.Span), [entry.Target]));
            return null;
        }

        return target?.Card;
    }
}
