using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Indexing;

/// <summary>Which section each article belongs to: what it says itself, else the folder it lies in.</summary>
internal sealed class SectionIndex
{
    private readonly Dictionary<string, Section> _byName = new(StringComparer.Ordinal);
    private readonly bool _isConfigured;

    public SectionIndex(SiteSettings settings, ImmutableArray<Draft> drafts)
    {
        _isConfigured = !settings.Sections.IsEmpty;
        All = _isConfigured ? FromSettings(settings) : FromArticles(drafts);
        foreach (var section in All)
        {
            _byName.TryAdd(TagKey.Of(section.Id), section);
            _byName.TryAdd(TagKey.Of(section.Name), section);
        }
    }

    /// <summary>In the menu's order.</summary>
    public ImmutableArray<Section> All { get; }

    public Section? Of(Draft draft, List<Diagnostic> diagnostics)
    {
        if (draft.FrontMatter.Section is not { } written)
            return Folder(draft) is { } folder ? _byName.GetValueOrDefault(TagKey.Of(folder)) : null;
        if (_byName.TryGetValue(TagKey.Of(written.Value), out var section)) return section;
        var nearest = Nearest.Find(written.Value, All.SelectMany(each => new[] { each.Id, each.Name }));
        diagnostics.Add(NewsroomRules.UnknownSection.At(draft.Source.At(written.Span), [written.Value], nearest));
        return null;
    }

    private static ImmutableArray<Section> FromSettings(SiteSettings settings) =>
        [.. settings.Sections.Select(setting => new Section(setting.Id, setting.Name, setting.Description, RouteOf(setting.Id)))];

    private static ImmutableArray<Section> FromArticles(ImmutableArray<Draft> drafts) =>
    [
        .. drafts
            .Select(draft => draft.FrontMatter.Section?.Value ?? Folder(draft))
            .OfType<string>()
            .Where(name => TagKey.Of(name).Length > 0)
            .GroupBy(TagKey.Of, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Section(group.Key, group.First(), null, RouteOf(group.Key))),
    ];

    // Folders of years and months sort files; they are no sections.
    private static string? Folder(Draft draft)
    {
        var parts = draft.Source.Path.Split('/');
        var isOwnFolder = parts.Length == 3 && SourcePath.Stem(draft.Source.Path) == parts[1];
        return parts.Length < 3 || isOwnFolder || parts[1].All(char.IsAsciiDigit) ? null : parts[1];
    }

    private static Route RouteOf(string id) => new($"/{RouteSegment.Of(id)}/");
}
