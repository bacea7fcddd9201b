namespace StaticNews.Engine.Shared.Text;

/// <summary>Korean particles that depend on how a name ends.</summary>
public static class Josa
{
    /// <summary>The name with the particle that fits it; the pair is written "이/가", "을/를", "은/는", "과/와", "으로/로".</summary>
    public static string Attach(string name, string pair)
    {
        var slash = pair.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return name + pair;
        var last = name.Length == 0 ? '\0' : name[^1];
        var final = last is >= '\uAC00' and <= '\uD7A3' ? (last - 0xAC00) % 28 : 0;
        return name + (final != 0 ? pair[..slash] : pair[(slash + 1)..]);
    }
}
