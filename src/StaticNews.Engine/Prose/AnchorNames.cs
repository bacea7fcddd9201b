namespace StaticNews.Engine.Prose;

/// <summary>The ids of one body; no two are the same.</summary>
internal sealed class AnchorNames
{
    /// <summary>Ids of the page around the body; a body that took one would draw the skip link or a label to itself. theme/README.md names them.</summary>
    private static readonly FrozenSet<string> OfThePage = FrozenSet.ToFrozenSet(
        ["main", "corrections", "corrections-title", "corrected-title", "related-title", "latest-title", "series-title", "story-title"], StringComparer.Ordinal);

    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);

    public IEnumerable<string> All => _uses.Keys;

    /// <summary>The id, or the id with -2, -3 … when it is taken.</summary>
    public string Claim(string wanted)
    {
        if (IsFree(wanted) && _uses.TryAdd(wanted, 1)) return wanted;
        _uses.TryAdd(wanted, 1);
        while (true)
        {
            var numbered = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{++_uses[wanted]}");
            if (_uses.TryAdd(numbered, 1)) return numbered;
        }
    }

    /// <summary>Whether an author may have the id as it is.</summary>
    public bool IsFree(string id) =>
        !_uses.ContainsKey(id) && !OfThePage.Contains(id) && !id.StartsWith("page-", StringComparison.Ordinal);

    /// <summary>Gives back an id of something that is not shown after all.</summary>
    public void Release(string id) => _uses.Remove(id);

    public bool Contains(string id) => _uses.ContainsKey(id);
}
