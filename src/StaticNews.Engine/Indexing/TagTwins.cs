namespace StaticNews.Engine.Indexing;

/// <summary>Finds tags that were meant to be another one: used once, and a dot or one slip of the finger away from a tag in use.</summary>
public static class TagTwins
{
    private const int FewestUses = 3;

    // Of tags that are alike in all but one key, the most used ones do; so no list of names makes this slow.
    private const int MostAlike = 8;

    /// <summary>One twin at most for each rare tag, in the order of <paramref name="tags"/>; near-linear in their number.</summary>
    public static ImmutableArray<TagTwin> Find(ImmutableArray<Listing<Tag>> tags)
    {
        var common = Common(tags);
        if (common.Count == 0) return [];
        var alike = new Dictionary<ulong, List<TagKeys>>();
        foreach (var keys in common)
        {
            foreach (var sketch in keys.Sketches())
            {
                if (!alike.TryGetValue(sketch, out var list)) alike[sketch] = list = new(1);
                if (list.Count < MostAlike) list.Add(keys);
            }
        }

        var twins = ImmutableArray.CreateBuilder<TagTwin>();
        foreach (var (tag, articles) in tags)
        {
            if (articles.Length == 1 && TwinOf(new TagKeys(tag, 1), alike) is { } twin) twins.Add(new TagTwin(tag, twin));
        }

        return twins.ToImmutable();
    }

    private static List<TagKeys> Common(ImmutableArray<Listing<Tag>> tags)
    {
        var common = new List<TagKeys>();
        foreach (var (tag, articles) in tags)
        {
            if (articles.Length >= FewestUses) common.Add(new TagKeys(tag, articles.Length));
        }

        common.Sort(static (left, right) => right.Uses != left.Uses ? right.Uses.CompareTo(left.Uses) : string.CompareOrdinal(left.Tag.Key, right.Tag.Key));
        return common;
    }

    private static Tag? TwinOf(TagKeys rare, Dictionary<ulong, List<TagKeys>> alike)
    {
        TagKeys? best = null;
        foreach (var sketch in rare.Sketches())
        {
            if (!alike.TryGetValue(sketch, out var list)) continue;
            foreach (var keys in list)
            {
                if (best is not null && !IsBetter(keys, best)) break;
                if (!rare.IsSlipOf(keys)) continue;
                best = keys;
                break;
            }
        }

        return best?.Tag;
    }

    private static bool IsBetter(TagKeys keys, TagKeys best) =>
        keys.Uses != best.Uses ? keys.Uses > best.Uses : string.CompareOrdinal(keys.Tag.Key, best.Tag.Key) < 0;
}
