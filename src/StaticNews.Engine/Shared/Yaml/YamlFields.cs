namespace StaticNews.Engine.Shared.Yaml;

/// <summary>The values of one map, typed. What was written and is not what the key takes is reported at the value and read as not given.</summary>
internal sealed class YamlFields
{
    private readonly YamlMap _map;
    private readonly Remarks _remarks;

    /// <summary>Opens a map; its keys that the table does not have are reported.</summary>
    public YamlFields(YamlMap map, FieldTable table, Remarks remarks)
    {
        _map = KeySpelling.Correct(map, table, remarks);
        _remarks = remarks;
    }

    /// <summary>Where the map stands, for what it lacks.</summary>
    public TextSpan Span => _map.Span;

    /// <summary>Where what is wrong with the values goes.</summary>
    public Remarks Remarks => _remarks;

    /// <summary>Whether something is written there, readable or not.</summary>
    public bool Has(Field field) => _map.Find(field.Name) is { Value.IsEmpty: false };

    /// <summary>Whether the key is there, with a value or without.</summary>
    public bool IsWritten(Field field) => _map.Find(field.Name) is not null;

    /// <summary>The value's place, else the key's, else the map's.</summary>
    public TextSpan SpanOf(Field field) => _map.Find(field.Name) switch
    {
        { Value.IsEmpty: false } entry => entry.Value.Span,
        { } entry => entry.KeySpan,
        null => _map.Span,
    };

    /// <summary>The value as it stands, or null where nothing readable is.</summary>
    public YamlNode? Node(Field field) => _map.Find(field.Name) is { Value: { IsEmpty: false } and not YamlUnreadable } entry ? entry.Value : null;

    /// <summary>One line of text: line breaks become spaces.</summary>
    public Located<string>? Text(Field field) => Node(field) is { } node ? TextOf(node, field.Name) : null;

    /// <summary>The text alone.</summary>
    public string? Word(Field field) => Text(field)?.Value;

    /// <summary>true or false in any of the usual words.</summary>
    public bool? YesNo(Field field)
    {
        if (Node(field) is YamlMap map)
        {
            _remarks.Add(FieldRules.ExpectedYesNo, map.Span, field.Name, "{ … }");
            return null;
        }

        if (Text(field) is not { } text) return null;
        var value = YesNoWord.Read(text.Value);
        if (value is null) _remarks.Add(FieldRules.ExpectedYesNo, text.Span, field.Name, text.Value);
        return value;
    }

    /// <summary>A whole number within the limits.</summary>
    public int? Number(Field field, int least, int most)
    {
        if (Text(field) is not { } text) return null;
        if (int.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        var (from, to) = (least.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture));
        _remarks.Add(FieldRules.ExpectedNumber, text.Span, field.Name, from, to, text.Value);
        return null;
    }

    /// <summary>One of the field's choices, as the table spells it.</summary>
    public string? Choice(Field field)
    {
        if (Text(field) is not { } text) return null;
        foreach (var choice in field.Choices)
        {
            if (string.Equals(choice, text.Value, StringComparison.OrdinalIgnoreCase)) return choice;
        }

        foreach (var (word, choice) in field.ChoiceWords)
        {
            if (string.Equals(word, text.Value, StringComparison.OrdinalIgnoreCase)) return choice;
        }

        var nearest = Nearest.Find(text.Value, field.Choices);
        _remarks.Suggest(FieldRules.ExpectedChoice, text.Span, nearest, field.Name, text.Value, string.Join(", ", field.Choices));
        return null;
    }

    /// <summary>The entries of a list of texts, empty ones too; a single text is a list of one with its line breaks, or, with <paramref name="isSplit"/>, split at commas and #.</summary>
    public ImmutableArray<Located<string>> Texts(Field field, bool isSplit)
    {
        if (Node(field) is not { } node) return [];
        if (node is YamlText text) return isSplit ? CommaList.Split(WithoutStrayBracket(text)) : [new Located<string>(Nfc.Normalize(text.Value.Trim()), text.Span)];
        if (node is not YamlList list)
        {
            _remarks.Add(FieldRules.ExpectedList, node.Span, field.Name);
            return [];
        }

        var texts = ImmutableArray.CreateBuilder<Located<string>>(list.Items.Length);
        AddTexts(list, field.Name, isSplit, texts);
        return texts.ToImmutable();
    }

    /// <summary>The items of a list; anything else is a list of one. What stands in a list too many counts where a text may stand.</summary>
    public ImmutableArray<YamlNode> Items(Field field) => Node(field) switch
    {
        null => [],
        YamlList list => field.TakesText ? [.. list.Items.SelectMany(static item => item is YamlList inner ? inner.Items : [item])] : list.Items,
        { } node => [node],
    };

    /// <summary>The named values below a key, or null.</summary>
    public YamlFields? Map(Field field) => Node(field) is { } node ? MapOf(node, field) : null;

    /// <summary>The named values below a key that takes any names; empty where there are none.</summary>
    public ImmutableArray<YamlEntry> Entries(Field field)
    {
        if (Node(field) is not { } node) return [];
        if (node is YamlMap map) return map.Entries;
        if (field.Example is { } example) _remarks.Add(SourceRules.ExpectedEntries, node.Span, field.Name, example);
        else _remarks.Add(FieldRules.ExpectedMap, node.Span, field.Name, "…");
        return [];
    }

    /// <summary>The node as named values of the field's inner table; reported and null when it is something else.</summary>
    public YamlFields? MapOf(YamlNode node, Field field)
    {
        if (node is YamlMap map) return new YamlFields(map, field.Inner!, _remarks);
        if (node is not YamlUnreadable) _remarks.Add(FieldRules.ExpectedMap, node.Span, field.Name, field.Inner!.Names);
        return null;
    }

    /// <summary>Reports that the map lacks a key it needs, unless the key is there and was reported.</summary>
    public void Need(Field field, string map)
    {
        if (!Has(field)) _remarks.Add(FieldRules.MissingKey, SpanOf(field), map, field.Name);
    }

    /// <summary>Reports all the keys at once that the map needs and lacks.</summary>
    public void NeedAll(ImmutableArray<Field> fields, string map)
    {
        var missing = fields.RemoveAll(Has);
        if (missing.Length == 1 || missing.Any(IsWritten))
        {
            foreach (var field in missing) Need(field, map);
        }
        else if (missing.Length > 1)
        {
            _remarks.Add(YamlRules.MissingKeys, _map.Span, map, string.Join(", ", missing.Select(static field => $"`{field.Name}: …`")));
        }
    }

    /// <summary>The text of an entry of a map that takes any names; reported and null when it is something else.</summary>
    public Located<string>? TextOf(YamlEntry entry) => TextOf(entry.Value, entry.Key);

    private Located<string>? TextOf(YamlNode node, string key)
    {
        if (node is YamlList { Items: [YamlText only] }) node = only;
        if (node is YamlText text) return new Located<string>(OneLine(text.Value), text.Span);
        if (node is not YamlUnreadable) _remarks.Add(FieldRules.ExpectedText, node.Span, key);
        return null;
    }

    // A list in a list says no more than the list.
    private void AddTexts(YamlList list, string key, bool isSplit, ImmutableArray<Located<string>>.Builder texts)
    {
        foreach (var item in list.Items)
        {
            if (item is YamlList inner) AddTexts(inner, key, isSplit, texts);
            else if (item is YamlMap) _remarks.Add(YamlRules.ExpectedEntry, item.Span, key);
            else if (item is YamlText text && TextOf(item, key) is { } located) texts.Add(isSplit && !text.IsQuoted ? CommaList.Unquoted(located) : located);
        }
    }

    private YamlText WithoutStrayBracket(YamlText text)
    {
        if (text.IsQuoted || !text.Value.EndsWith(']') || text.Value.Contains('[', StringComparison.Ordinal)) return text;
        _remarks.Add(YamlRules.StrayBracket, new TextSpan(text.Span.Line, text.Span.Column + text.Span.Length - 1, 1));
        return text with { Value = text.Value[..^1], Span = text.Span with { Length = Math.Max(1, text.Span.Length - 1) } };
    }

    private static string OneLine(string text)
    {
        text = Nfc.Normalize(text.Trim());
        return text.Contains('\n', StringComparison.Ordinal) ? text.ReplaceLineEndings(" ") : text;
    }
}
