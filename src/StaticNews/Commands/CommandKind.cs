namespace StaticNews.Commands;

/// <summary>What the program is asked to do.</summary>
internal enum CommandKind
{
    /// <summary>No command was typed: a build.</summary>
    Unnamed,

    /// <summary>Make the site.</summary>
    Build,

    /// <summary>Say everything that a build would say, and write nothing.</summary>
    Check,

    /// <summary>Say what a diagnostic means.</summary>
    Explain,
}
