using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading.Themes;

/// <summary>The ad slots of theme.yml.</summary>
internal static class ThemeSlotsReader
{
    /// <summary>Their names, sorted; empty where the theme does not say. An ad of site.yml for no such slot is reported.</summary>
    public static ImmutableArray<string> Read(YamlFields? theme, ImmutableArray<AdSlot> ads, Remarks remarks)
    {
        if (theme is null) return [];
        ImmutableArray<string> slots = [.. theme.Entries(ThemeFields.Slots).Select(static entry => entry.Key).Order(StringComparer.Ordinal)];
        if (slots.IsEmpty) return slots;
        foreach (var ad in ads)
        {
            if (!slots.Contains(ad.Name))
                remarks.Suggest(ThemeLookRules.UnknownAdSlot, ad.NameSpan, Nearest.Find(ad.Name, slots), ad.Name, string.Join(", ", slots));
        }

        return slots;
    }
}
