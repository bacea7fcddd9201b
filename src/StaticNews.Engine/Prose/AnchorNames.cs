namespace StaticNews.Engine.Prose;

/// <summary>The ids of one body; no two are the same.</summary>
internal sealed class AnchorNames
{
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);

    public IEnumerable<string> All => _uses.Keys;

    /// <summary>The id, or the id with -2, -3 … when it is taken.</summary>
    public string Claim(string wanted)
    {
        if (_uses.TryAdd(wanted, 1)) return wanted;
        while (true)
        {
            var numbered = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{++_uses[wanted]}");
            if (_uses.TryAdd(numbered, 1)) return numbered;
        }
    }

    public bool Contains(string id) => _uses.ContainsKey(id);
}
