namespace StaticNews.Engine.Composing;

/// <summary>The file that an author most likely meant.</summary>
internal static class SourceSuggestion
{
    /// <summary>Of the paths, one with the same file name but for its case, else one of the same folder with nearly the same name, else null.</summary>
    public static string? For(string path, IEnumerable<string> candidates)
    {
        var name = NameOf(path);
        var folder = path[..^name.Length];
        string? sameName = null;
        var sameFolder = new List<string>();
        foreach (var candidate in candidates)
        {
            var other = NameOf(candidate);
            if (other.Equals(name, StringComparison.OrdinalIgnoreCase) || other == name + ".md") sameName = string.CompareOrdinal(sameName ?? candidate, candidate) >= 0 ? candidate : sameName;
            else if (candidate.Length - other.Length == folder.Length && candidate.StartsWith(folder, StringComparison.Ordinal)) sameFolder.Add(other);
        }

        if (sameName is not null) return sameName;
        sameFolder.Sort(StringComparer.Ordinal);
        return Nearest.Find(name, sameFolder) is { } nearest ? folder + nearest : null;
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
