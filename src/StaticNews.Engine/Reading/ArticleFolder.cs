using StaticNews.Engine.Discovery;

namespace StaticNews.Engine.Reading;

/// <summary>Where a newsroom puts its articles, learnt from where they are: by section, by year, by month, or all in one folder.</summary>
public static class ArticleFolder
{
    private const string Root = "articles";
    private const string SectionPart = "{section}";
    private const string YearPart = "{yyyy}";
    private const string MonthPart = "{mm}";
    private const string DayPart = "{dd}";

    /// <summary>The form that most articles follow: {section}/{yyyy}, empty where all lie side by side; of equally many the first by name.</summary>
    public static string PatternOf(ImmutableArray<SourceFile> articles, SiteSettings settings)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            if (PatternOf(article.Path, settings) is { } pattern) counts[pattern] = counts.GetValueOrDefault(pattern) + 1;
        }

        // A newsroom with sections and no articles yet starts with a folder for each.
        if (counts.Count == 0) return settings.Sections.IsEmpty ? "" : SectionPart;
        return counts.MaxBy(static each => each.Value).Key;
    }

    /// <summary>Whether the folder says which section an article belongs to.</summary>
    public static bool NamesSection(string pattern) => pattern.StartsWith(SectionPart, StringComparison.Ordinal);

    /// <summary>The folder of a new article, from the input folder; without a section its part is left out.</summary>
    public static string Of(string pattern, SectionSetting? section, DateTimeOffset date)
    {
        var folder = (Root + "/" + pattern)
            .Replace(SectionPart, section?.Id ?? "", StringComparison.Ordinal)
            .Replace(YearPart, date.ToString("yyyy", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace(MonthPart, date.ToString("MM", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace(DayPart, date.ToString("dd", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return string.Join('/', folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The section that lies in a folder of this name, or null.</summary>
    public static SectionSetting? SectionAt(string folder, SiteSettings settings)
    {
        var parts = folder.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts is [Root, var name, ..] ? Find(name, settings) : null;
    }

    /// <summary>The section of that id or name, or null.</summary>
    public static SectionSetting? Find(string name, SiteSettings settings)
    {
        var key = TagKey.Of(name);
        foreach (var section in settings.Sections)
        {
            if (TagKey.Of(section.Id) == key || TagKey.Of(section.Name) == key) return section;
        }

        return null;
    }

    private static string? PatternOf(string path, SiteSettings settings)
    {
        var parts = path.Split('/')[1..^1].AsSpan();
        if (parts.Length > 0 && path.EndsWith("/index.md", StringComparison.OrdinalIgnoreCase)) parts = parts[..^1];
        var pattern = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            if (PartOf(part, pattern, settings) is not { } known) return null;
            pattern.Add(known);
        }

        return string.Join('/', pattern);
    }

    private static string? PartOf(string folder, List<string> before, SiteSettings settings)
    {
        var isNumber = folder.All(char.IsAsciiDigit);
        if (isNumber && folder.Length == 4) return YearPart;
        if (isNumber && folder.Length == 2 && before is [.., YearPart]) return MonthPart;
        if (isNumber && folder.Length == 2 && before is [.., MonthPart]) return DayPart;
        return before.Count == 0 && Find(folder, settings) is not null ? SectionPart : null;
    }
}
