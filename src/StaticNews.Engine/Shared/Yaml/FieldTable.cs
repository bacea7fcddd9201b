namespace StaticNews.Engine.Shared.Yaml;

/// <summary>The keys that one kind of YAML file or map may have: read by the readers, the suggestions and the guides alike.</summary>
public sealed class FieldTable
{
    private static readonly char[] NotOfNames = [.. "\"'“”‘’` \t\u00A0\u200B\u200C\u200D\u2060\uFEFF"];

    private readonly FrozenDictionary<string, Field>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _innerProse;

    /// <summary>A table of these fields, in the order in which guides show them.</summary>
    public FieldTable(params ImmutableArray<Field> fields)
    {
        Fields = fields;
        _bySpan = fields.ToFrozenDictionary(field => field.Name, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var inner = new HashSet<string>(StringComparer.Ordinal);
        CollectProse(fields, inner);
        _innerProse = inner.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>In the order in which guides show them.</summary>
    public ImmutableArray<Field> Fields { get; }

    /// <summary>What to say of a key that is not known, given what it may stand for, where that is more than that it is not known.</summary>
    internal Func<YamlEntry, string?, DiagnosticRule?>? RuleOfUnknown { get; init; }

    /// <summary>All names, for messages.</summary>
    public string Names => string.Join(", ", Fields.Select(known => known.Name));

    /// <summary>The field of that name, or null.</summary>
    public Field? Find(ReadOnlySpan<char> name) => _bySpan.TryGetValue(name, out var field) ? field : null;

    /// <summary>The field whose name this is but for capitals, quotation marks and what cannot be seen; null where it is none.</summary>
    public Field? Meant(string name)
    {
        var plain = name.Trim(NotOfNames);
        return plain.Length == 0 ? null : Find(plain) ?? Find(plain.ToLowerInvariant());
    }

    /// <summary>The name that was most likely meant: a synonym's, else the nearest; null when nothing comes near.</summary>
    public string? Suggest(string name)
    {
        foreach (var field in Fields)
        {
            foreach (var synonym in field.Synonyms)
            {
                if (string.Equals(synonym, name, StringComparison.OrdinalIgnoreCase)) return field.Name;
            }
        }

        return Nearest.Find(name, Fields.Select(known => known.Name));
    }

    /// <summary>Whether a key somewhere below the top level takes running text.</summary>
    internal bool IsInnerProse(ReadOnlySpan<char> name) => _innerProse.Contains(name);

    private static void CollectProse(ImmutableArray<Field> fields, HashSet<string> names)
    {
        foreach (var field in fields)
        {
            if (field.Inner is null) continue;
            foreach (var inner in field.Inner.Fields)
            {
                if (inner.IsProse) names.Add(inner.Name);
            }

            CollectProse(field.Inner.Fields, names);
        }
    }
}
