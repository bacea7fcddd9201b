namespace StaticNews.Engine.Reading;

/// <summary>The first parts of urls that are not an author's to give.</summary>
public static class SectionFolders
{
    /// <summary>What every site has beside its sections and standing pages.</summary>
    public static readonly FrozenSet<string> Taken = FrozenSet.ToFrozenSet(
        ["tags", "reporters", "series", "stories", "archive", "search", "corrections", "assets", "pictures", "404", "admin"], StringComparer.Ordinal);
}
