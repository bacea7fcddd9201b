namespace StaticNews.Engine.Shared.Yaml;

/// <summary>Takes the text of a YAML file or of front matter, gives its top-level map with a place for every value, and never throws.</summary>
/// <remarks>
/// One mistake costs one value: when the whole cannot be read, each top-level key is read for itself. Lines that a desk writes
/// as plain text (`title: [속보] 폭우`) are quoted beforehand, see <see cref="DeskText"/>. Anchors, aliases and tags are refused.
/// </remarks>
internal static class YamlReader
{
    private const int MaxCharacters = 256 * 1024;
    private const int MaxFailures = 20;

    /// <summary>Reads a text whose first line is line <paramref name="firstLine"/> of the file.</summary>
    public static YamlMap Read(string text, int firstLine, FieldTable table, Remarks remarks)
    {
        if (text.Length > MaxCharacters) text = Cut(text, firstLine, remarks);
        text = YamlCleaner.Clean(text, firstLine, remarks);
        var desk = DeskText.Quote(text, firstLine, table, remarks);
        var start = new TextSpan(firstLine, 1, 1);
        if (PlainYaml.TryRead(desk, firstLine) is { } plain)
            return new YamlMap(YamlTree.WithoutDuplicates(plain, remarks), start);

        var whole = YamlTree.Parse(desk, desk.Text, firstLine, remarks.DisplayPath);
        if (whole.Failure is null)
        {
            remarks.AddRange(whole.Diagnostics);
            return whole.Map with { Span = start };
        }

        return ReadByKey(desk, firstLine, table, whole, remarks) with { Span = start };
    }

    private static YamlMap ReadByKey(DeskLines desk, int firstLine, FieldTable table, YamlParse whole, Remarks remarks)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var before = remarks.Count;
        var failures = 0;
        var wasWithoutKey = false;
        foreach (var block in YamlBlocks.Split(desk.Text, firstLine, table, remarks))
        {
            if (failures == MaxFailures) break;
            var part = YamlTree.Parse(desk, block.Text, block.Line, remarks.DisplayPath);
            // Lines of stray text one below the other are one mistake.
            var isWithoutKey = part.Failure is not null && YamlTrouble.LacksKey(block);
            var goesOn = isWithoutKey && wasWithoutKey;
            wasWithoutKey = isWithoutKey;
            if (part.Failure is null)
            {
                remarks.AddRange(part.Diagnostics);
                entries.AddRange(part.Map.Entries);
                continue;
            }

            failures++;
            if (!goesOn) YamlTrouble.Report(block, part.Failure, remarks);
            if (YamlTrouble.Salvage(block, table) is { } salvaged) entries.Add(salvaged);
        }

        if (remarks.Count == before) remarks.Add(whole.Failure!.Rule, whole.Failure.Span, whole.Failure.Arguments);
        return new YamlMap(YamlTree.WithoutDuplicates(entries, remarks), TextSpan.WholeFile);
    }

    private static string Cut(string text, int firstLine, Remarks remarks)
    {
        var end = text.LastIndexOf('\n', MaxCharacters - 1) + 1;
        remarks.Add(YamlRules.TooLarge, new TextSpan(firstLine, 1, 1), MaxCharacters.ToString(CultureInfo.InvariantCulture));
        return text[..end];
    }
}
