namespace StaticNews.Engine.Indexing;

/// <summary>Tells the one article of a rare tag of the tag that was likely meant.</summary>
internal static class TagTwinReport
{
    public static ImmutableArray<Diagnostic> Of(ImmutableArray<Listing<Tag>> tags)
    {
        var twins = TagTwins.Find(tags);
        if (twins.IsEmpty) return [];
        var articles = new Dictionary<Tag, ImmutableArray<Article>>(ReferenceEqualityComparer.Instance);
        foreach (var listing in tags) articles[listing.Subject] = listing.Articles;
        return [.. twins.Select(twin => At(twin, articles[twin.Rare][0], articles[twin.Common].Length))];
    }

    private static Diagnostic At(TagTwin twin, Article article, int uses)
    {
        var written = article.Draft.FrontMatter.Tags.First(tag => TagKey.Of(tag.Value) == twin.Rare.Key);
        return DeskRules.TagTwin.At(
            article.Draft.Source.At(written.Span), [written.Value, twin.Common.Name, uses.ToString("N0", CultureInfo.InvariantCulture)]);
    }
}
