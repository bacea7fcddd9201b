namespace StaticNews.Engine.Shared.Text;

/// <summary>The name an author most likely meant.</summary>
public static class Nearest
{
    /// <summary>The candidate nearest to <paramref name="name"/>, or null when none is near enough to suggest.</summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase)) return candidate;
        }

        return null;
    }
}
