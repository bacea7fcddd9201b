using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Settings;

/// <summary>Entries written as pairs where maps belong: `사회: society` below a key says as much as `{ name: 사회, id: society }`.</summary>
internal static class PairItems
{
    /// <summary>The items of a list; a map of pairs, none of whose keys the entries have, is an item for each.</summary>
    /// <param name="ofKey">The key of the entry that the pair's own key stands for.</param>
    /// <param name="ofValue">The one that its value stands for.</param>
    public static IEnumerable<YamlNode> Of(YamlFields fields, Field field, Field ofKey, Field ofValue)
    {
        foreach (var item in fields.Items(field))
        {
            if (item is not YamlMap map || !ArePairs(map, field.Inner!))
            {
                yield return item;
                continue;
            }

            foreach (var pair in map.Entries)
            {
                var key = new YamlEntry(ofKey.Name, pair.KeySpan, new YamlText(pair.Key, false, pair.KeySpan));
                yield return new YamlMap([key, new YamlEntry(ofValue.Name, pair.KeySpan, pair.Value)], pair.KeySpan);
            }
        }
    }

    private static bool ArePairs(YamlMap map, FieldTable table)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Value is not YamlText || string.IsNullOrWhiteSpace(entry.Key) || table.Find(entry.Key) is not null || table.Suggest(entry.Key) is not null) return false;
        }

        return !map.Entries.IsEmpty;
    }
}
