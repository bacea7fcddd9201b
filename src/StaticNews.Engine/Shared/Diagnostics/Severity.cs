namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>How much a diagnostic weighs. Off exists only as a choice in site.yml.</summary>
public enum Severity
{
    /// <summary>Not reported.</summary>
    Off,

    /// <summary>Worth knowing; nothing is wrong.</summary>
    Hint,

    /// <summary>Likely a mistake; the site is still published.</summary>
    Warning,

    /// <summary>The author's mistake: the build exits with 1 and is not deployed.</summary>
    Error,
}
