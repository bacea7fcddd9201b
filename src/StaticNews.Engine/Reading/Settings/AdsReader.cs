using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Settings;

/// <summary>The ad slots, each with its HTML out of a file.</summary>
internal static class AdsReader
{
    /// <summary>In order; a slot without a readable file is reported and left out.</summary>
    public static ImmutableArray<AdSlot> Read(YamlFields fields, NamedFiles files)
    {
        var slots = ImmutableArray.CreateBuilder<AdSlot>();
        foreach (var entry in fields.Entries(SiteFields.Ads))
        {
            if (entry.Value.IsEmpty) continue;
            if (!IsName(entry.Key))
            {
                fields.Remarks.Add(SettingsRules.BadSlotName, entry.KeySpan, entry.Key);
                continue;
            }

            if (entry.Value is not YamlMap map)
            {
                if (fields.TextOf(entry) is { } path && files.Text(path, entry.Key) is { } html) slots.Add(new AdSlot(entry.Key, html, []) { NameSpan = entry.KeySpan });
                continue;
            }

            var slot = new YamlFields(map, AdFields.Table, fields.Remarks);
            slot.Need(AdFields.Html, entry.Key);
            var hosts = Hosts(slot);
            if (slot.Text(AdFields.Html) is { } file && files.Text(file, entry.Key) is { } text) slots.Add(new AdSlot(entry.Key, text, hosts) { NameSpan = entry.KeySpan });
        }

        return slots.ToImmutable();
    }

    private static ImmutableArray<string> Hosts(YamlFields slot)
    {
        var hosts = ImmutableArray.CreateBuilder<string>();
        foreach (var host in slot.Names(AdFields.Hosts))
        {
            var name = host.Value.ToLowerInvariant();
            if (name.StartsWith("https://", StringComparison.Ordinal)) name = name["https://".Length..].TrimEnd('/');
            if (HostName.IsHost(name.StartsWith("*.", StringComparison.Ordinal) ? name[2..] : name)) hosts.Add(name);
            else slot.Remarks.Add(SettingsRules.BadHost, host.Span, host.Value);
        }

        return hosts.ToImmutable();
    }

    private static bool IsName(string name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('-' or '_')) return false;
        }

        return name.Length > 0;
    }
}
