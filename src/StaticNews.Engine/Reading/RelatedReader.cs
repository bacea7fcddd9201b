using StaticNews.Engine.Prose;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading;

/// <summary>The hand-picked related articles of a front matter.</summary>
internal static class RelatedReader
{
    /// <summary>In order; an entry without a target is reported and left out.</summary>
    public static ImmutableArray<RelatedEntry> Read(YamlFields fields)
    {
        var items = fields.Items(ArticleFields.Related);
        if (items.IsEmpty) return [];
        var entries = ImmutableArray.CreateBuilder<RelatedEntry>(items.Length);
        foreach (var item in items)
        {
            if (Entry(item, fields) is not { } entry) continue;
            if (IsNowhere(entry.Target))
            {
                fields.Remarks.Add(FrontMatterRules.BadRelatedUrl, entry.Span, entry.Target);
                continue;
            }

            if (entry.Title is null && IsElsewhere(entry.Target)) fields.Remarks.Add(FrontMatterRules.RelatedWithoutTitle, entry.Span, entry.Target);
            entries.Add(entry);
        }

        return entries.ToImmutable();
    }

    private static RelatedEntry? Entry(YamlNode item, YamlFields fields)
    {
        if (item.IsEmpty) return null;
        if (item is YamlText text) return new RelatedEntry(Nfc.Normalize(text.Value.Trim()), null, null, text.Span);
        if (fields.MapOf(item, ArticleFields.Related) is not { } map) return null;
        map.Need(RelatedFields.Url, ArticleFields.Related.Name);
        if (map.Text(RelatedFields.Url) is not { } url) return null;
        return new RelatedEntry(url.Value, map.Word(RelatedFields.Title), map.Word(RelatedFields.Summary), url.Span);
    }

    private static bool IsNowhere(string target) =>
        UrlText.LacksHost(target) || !IsElsewhere(target) && PictureAddress.HasHostOrScheme(target);

    private static bool IsElsewhere(string target) =>
        target.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || target.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
