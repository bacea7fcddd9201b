using System.Collections.Immutable;
using StaticNews.Engine;
using StaticNews.Engine.Indexing;

namespace StaticNews.Preview.Views;

/// <summary>An article that the preview shows and readers would not see, and why.</summary>
internal sealed record Withheld(Article Article, WithheldReason Reason)
{
    /// <summary>All of a site that is prepared with its drafts.</summary>
    public static ImmutableArray<Withheld> In(PreparedSite site)
    {
        var withheld = ImmutableArray.CreateBuilder<Withheld>();
        foreach (var article in site.Newsroom.Articles)
        {
            var reason = Publication.ReasonAt(site.Options.Now, article.Draft.FrontMatter);
            if (reason != WithheldReason.None) withheld.Add(new Withheld(article, reason));
        }

        return withheld.DrainToImmutable();
    }
}
