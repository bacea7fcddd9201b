namespace StaticNews.Engine.Shared.Yaml;

/// <summary>Finds the fields that the keys of a map mean.</summary>
internal static class KeySpelling
{
    /// <summary>The map with keys such as `“Title”` under the name that they can only mean. Those are reported, and those that mean nothing.</summary>
    public static YamlMap Correct(YamlMap map, FieldTable table, Remarks remarks)
    {
        var corrected = map;
        for (var i = 0; i < map.Entries.Length; i++)
        {
            var entry = map.Entries[i];
            if (table.Find(entry.Key) is not null) continue;
            if (table.Meant(entry.Key) is { } meant)
            {
                if (corrected.Find(meant.Name) is { } other)
                {
                    remarks.Add(YamlRules.DuplicateKey, entry.KeySpan, meant.Name, other.KeySpan.Line.ToString(CultureInfo.InvariantCulture));
                    continue;
                }

                remarks.Add(YamlRules.KeySpelling, entry.KeySpan, entry.Key, meant.Name);
                corrected = corrected with { Entries = corrected.Entries.SetItem(i, entry with { Key = meant.Name }) };
            }
            else
            {
                ReportUnknown(entry, map, table, remarks);
            }
        }

        return corrected;
    }

    private static void ReportUnknown(YamlEntry entry, YamlMap map, FieldTable table, Remarks remarks)
    {
        // A merge has been reported as the alias that it is.
        if (entry is { Key: "<<", Value: YamlUnreadable }) return;
        if (string.IsNullOrWhiteSpace(entry.Key)) remarks.Add(YamlRules.NoKey, entry.KeySpan);
        else Report(entry, table.Suggest(entry.Key) ?? Lacking(entry.Key, map, table), table, remarks);
    }

    private static void Report(YamlEntry entry, string? suggestion, FieldTable table, Remarks remarks)
    {
        if (table.RuleOfUnknown?.Invoke(entry, suggestion) is { } rule) remarks.Add(rule, entry.KeySpan, entry.Key);
        else remarks.Suggest(FieldRules.Unknown, entry.KeySpan, suggestion, entry.Key, table.Names);
    }

    // A key that the map needs and lacks, if this one starts like it: `tekst` for `text`.
    private static string? Lacking(string key, YamlMap map, FieldTable table)
    {
        foreach (var field in table.Fields)
        {
            if (field.IsRequired && map.Find(field.Name) is null && key.Length > 1 && field.Name.StartsWith(key[..2], StringComparison.OrdinalIgnoreCase)) return field.Name;
        }

        return null;
    }
}
