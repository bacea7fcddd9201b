namespace StaticNews.Engine.Shared.Yaml;

/// <summary>Named values in the order of the file; no name twice.</summary>
internal sealed record YamlMap(ImmutableArray<YamlEntry> Entries, TextSpan Span) : YamlNode(Span)
{
    /// <summary>No values.</summary>
    public static readonly YamlMap Empty = new([], TextSpan.WholeFile);

    public override bool IsEmpty => Entries.IsEmpty;

    /// <summary>The entry of that name, or null.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal)) return entry;
        }

        return null;
    }
}
