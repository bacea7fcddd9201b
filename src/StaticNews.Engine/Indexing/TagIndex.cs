using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Indexing;

/// <summary>Joins the spellings of each tag under the commonest.</summary>
internal sealed class TagIndex
{
    private readonly Dictionary<string, Tag> _byKey;

    public TagIndex(ImmutableArray<Draft> drafts)
    {
        var spellings = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            foreach (var tag in draft.FrontMatter.Tags)
            {
                var key = TagKey.Of(tag.Value);
                if (key.Length == 0) continue;
                if (!spellings.TryGetValue(key, out var counts)) spellings[key] = counts = new(StringComparer.Ordinal);
                counts[tag.Value] = counts.GetValueOrDefault(tag.Value) + 1;
            }
        }

        _byKey = spellings.ToDictionary(entry => entry.Key, entry => Make(entry.Key, entry.Value), StringComparer.Ordinal);
    }

    public ImmutableArray<Tag> Of(Draft draft, List<Diagnostic> diagnostics)
    {
        var tags = ImmutableArray.CreateBuilder<Tag>(draft.FrontMatter.Tags.Length);
        foreach (var written in draft.FrontMatter.Tags)
        {
            if (!_byKey.TryGetValue(TagKey.Of(written.Value), out var tag) || tags.Contains(tag)) continue;
            tags.Add(tag);
            if (tag.Name != written.Value)
                diagnostics.Add(NewsroomRules.TagSpelling.At(draft.Source.At(written.Span), [written.Value, tag.Name]));
        }

        return tags.DrainToImmutable();
    }

    private static Tag Make(string key, Dictionary<string, int> spellings)
    {
        var name = spellings.OrderByDescending(each => each.Value).ThenBy(each => each.Key, StringComparer.Ordinal).First().Key;
        return new Tag(key, name, new Route($"/tags/{RouteSegment.Of(key)}/"));
    }
}
