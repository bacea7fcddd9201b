using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading;

/// <summary>The corrections of a front matter.</summary>
internal static class CorrectionsReader
{
    /// <summary>In order of date; one without a readable date or a text is reported and left out.</summary>
    public static ImmutableArray<Correction> Read(YamlFields fields, SiteZone zone)
    {
        var items = fields.Items(ArticleFields.Corrections);
        if (items.IsEmpty) return [];
        var corrections = new List<Correction>(items.Length);
        foreach (var item in items)
        {
            if (item.IsEmpty || fields.MapOf(item, ArticleFields.Corrections) is not { } map) continue;
            map.NeedAll(CorrectionFields.Table.Fields, ArticleFields.Corrections.Name);
            var date = map.Moment(CorrectionFields.Date, zone);
            var kind = Kind(map) ?? CorrectionFields.Kind.Choices[0];
            if (map.Word(CorrectionFields.Text) is { } text && date is { } day) corrections.Add(new Correction(day, kind, text));
        }

        return [.. corrections.OrderBy(correction => correction.Date)];
    }

    // The law calls them 정정보도 and 반론보도.
    private static string? Kind(YamlFields map)
    {
        const string Report = "보도";
        var word = map.Node(CorrectionFields.Kind) is YamlText text ? text.Value.Trim() : "";
        if (word.EndsWith(Report, StringComparison.Ordinal) && CorrectionFields.Kind.Choices.Contains(word[..^Report.Length].TrimEnd())) return word[..^Report.Length].TrimEnd();
        return map.Choice(CorrectionFields.Kind);
    }
}
