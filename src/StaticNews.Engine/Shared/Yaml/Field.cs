namespace StaticNews.Engine.Shared.Yaml;

/// <summary>One key that a YAML file may have.</summary>
public sealed record Field(string Name, FieldKind Kind, Wording Description)
{
    /// <summary>The keys of a map's values, or null where any key may stand.</summary>
    public FieldTable? Inner { get; init; }

    /// <summary>The words that may stand here; empty: any.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Other words for choices, read as those: a paper in English writes `correction`.</summary>
    public ImmutableArray<(string Word, string Choice)> ChoiceWords { get; init; } = [];

    /// <summary>What people coming from elsewhere call it: not read, but suggested from.</summary>
    public ImmutableArray<string> Synonyms { get; init; } = [];

    /// <summary>The text may be given without its map: `image: a.jpg` for `image: { src: a.jpg }`.</summary>
    public bool TakesText { get; init; }

    /// <summary>A file without it is a mistake.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The keys of each value of a map whose own keys are free: `leaderboard: { html: a.html }`.</summary>
    public FieldTable? Values { get; init; }

    /// <summary>What may stand behind it where its keys are free, for messages.</summary>
    public string? Example { get; init; }

    /// <summary>`false` may stand here, and means none.</summary>
    public bool TakesNo { get; init; }

    /// <summary>Brackets may stand round the whole value: `label: [속보]`.</summary>
    public bool MayBeBracketed { get; init; }

    internal bool IsProse => Kind is FieldKind.Prose or FieldKind.ProseList;
}
