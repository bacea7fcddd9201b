namespace StaticNews.Engine.Shared.Text;

/// <summary>The name an author most likely meant.</summary>
public static class Nearest
{
    private const int LongestName = 256;

    /// <summary>
    /// The candidate nearest to <paramref name="name"/> as it is typed, key by key, or null when none is near enough to suggest.
    /// Of paths, one with the same or nearly the same file name elsewhere serves where no whole path is near.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        name = Nfc.Normalize(name);
        var fileName = FileName(name);
        var isPath = fileName.Length < name.Length;

        // Folders are long and alike: of a whole path only a few keys may be wrong.
        var whole = new NearestName(name, name.Length <= LongestName ? name : "", isPath ? 3 : 6);
        var file = new NearestName(name, fileName.Length <= LongestName ? fileName : "", 6);
        foreach (var candidate in candidates)
        {
            var composed = Nfc.Normalize(candidate);
            if (composed.Length <= LongestName) whole.Offer(candidate, composed);
            var candidateFile = FileName(composed);
            if ((isPath || candidateFile.Length < composed.Length) && candidateFile.Length <= LongestName) file.Offer(candidate, candidateFile);
        }

        if (file.Best is null) return whole.Best;
        var elsewhere = whole.Best is null || file.Distance == 0 && !FileName(whole.Best).SequenceEqual(FileName(file.Best));
        return elsewhere ? file.Best : whole.Best;
    }

    // An article NAME/index.md is called NAME.
    private static ReadOnlySpan<char> FileName(string path)
    {
        var slash = path.LastIndexOf('/');
        if (slash > 0 && path.AsSpan(slash + 1).StartsWith("index.", StringComparison.Ordinal)) slash = path.LastIndexOf('/', slash - 1);
        return path.AsSpan(slash + 1);
    }
}
