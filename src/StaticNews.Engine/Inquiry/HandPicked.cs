using StaticNews.Engine.Indexing;
using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Inquiry;

/// <summary>What authors themselves named under `related`.</summary>
internal static class HandPicked
{
    /// <summary>The articles of ours that this one names and that are published.</summary>
    public static IEnumerable<Card> CardsOf(PreparedSite site, Draft draft)
    {
        foreach (var entry in draft.FrontMatter.Related)
        {
            if (PictureLookup.IsElsewhere(entry.Target)) continue;
            var path = SourcePath.Resolve(draft.Source.Path, UrlText.Decode(entry.Target));
            if (path is not null && site.Newsroom.Routes.FindWritten(path)?.Card is { } card) yield return card;
        }
    }
}
