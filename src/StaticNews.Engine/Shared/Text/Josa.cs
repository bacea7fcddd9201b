namespace StaticNews.Engine.Shared.Text;

/// <summary>Korean particles that depend on how a name ends.</summary>
public static class Josa
{
    /// <summary>
    /// The name with the particle that fits its sound; the pair is written "이/가", "을/를", "은/는", "과/와", "으로/로".
    /// Where the sound is unknown (hanja, emoji), both stand: 文을(를).
    /// </summary>
    public static string Attach(string name, string pair)
    {
        var slash = pair.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return name + pair;
        var (closed, open) = (pair[..slash], pair[(slash + 1)..]);
        if (IsOpenForm(closed, open)) (closed, open) = (open, closed);
        return FinalSounds.Of(name) switch
        {
            FinalSound.Open => name + open,
            FinalSound.Rieul when closed.StartsWith('으') => name + open,
            FinalSound.Rieul or FinalSound.Closed => name + closed,
            _ when closed.EndsWith(open, StringComparison.Ordinal) => $"{name}({closed[..^open.Length]}){open}",
            _ => $"{name}{closed}({open})",
        };
    }

    // Authors of themes write the pair in either order.
    private static bool IsOpenForm(string first, string second) =>
        first is "가" or "를" or "는" or "와" or "야" || second.Length > first.Length && second.EndsWith(first, StringComparison.Ordinal);
}
