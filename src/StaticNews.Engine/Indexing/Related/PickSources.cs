using System.Runtime.InteropServices;

namespace StaticNews.Engine.Indexing.Related;

/// <summary>What picks depend on in one article, as far as it differs in how many picks a change concerns.</summary>
/// <param name="Text">Its terms and headline: of those that share a changed term, and of those that looked at it.</param>
/// <param name="Standing">Its section, story, series and moment: of all that see it.</param>
/// <param name="HandPicked">What its author named: of itself.</param>
internal readonly record struct PickSources(Fingerprint Text, Fingerprint Standing, Fingerprint HandPicked)
{
    public static PickSources Of(Article article, ImmutableArray<RelatedChoice> handPicked)
    {
        var text = new FingerprintBuilder()
            .Add(FingerprintBuilder.Of(MemoryMarshal.AsBytes(article.Draft.Body.Terms.AsSpan())))
            .Add(article.Card.Title)
            .AddAll(article.Card.Deck, static (to, line) => to.Add(line))
            .AddAll(article.Tags, static (to, tag) => to.Add(tag.Key).Add(tag.Name));
        var standing = new FingerprintBuilder()
            .Add(article.Section?.Id)
            .Add(article.Story?.Name)
            .Add(article.Series?.Name)
            .Add(article.Published.UtcTicks);
        var named = new FingerprintBuilder().AddAll(handPicked, static (to, choice) => to.Add(choice.Number));
        return new(text.Build(), standing.Build(), named.Build());
    }
}
