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
        var whole = new NearestName(name, name.Length <= LongestName ? name : "");
        var fileName = FileName(name);
        var file = new NearestName(name, fileName.Length <= LongestName ? fileName : "");
        var isPath = fileName.Length < name.Length;
        foreach (var candidate in candidates)
        {
            if (candidate.Length <= LongestName) whole.Offer(candidate, candidate);
            var candidateFile = FileName(candidate);
            if ((isPath || candidateFile.Length < candidate.Length) && candidateFile.Length <= LongestName) file.Offer(candidate, candidateFile);
        }

        return whole.Best ?? file.Best;
    }

    private static ReadOnlySpan<char> FileName(string path) => path.AsSpan(path.LastIndexOf('/') + 1);
}
