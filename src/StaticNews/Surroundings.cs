namespace StaticNews;

/// <summary>What the program takes from the machine it runs on. Nothing below it looks at the machine itself.</summary>
/// <param name="Out">Reports and help.</param>
/// <param name="Error">Why nothing could be done.</param>
/// <param name="ShowsColours">Whether <paramref name="Out"/> is a terminal that may be coloured.</param>
/// <param name="In">What a person types; null where nobody can be asked.</param>
/// <param name="ShowsProgress">Whether somebody watches <paramref name="Error"/> on a terminal.</param>
/// <param name="CurrentFolder">Absolute.</param>
/// <param name="Variable">An environment variable by name, or null.</param>
internal sealed record Surroundings(
    TextWriter Out,
    TextWriter Error,
    bool ShowsColours,
    string CurrentFolder,
    TimeProvider Clock,
    int Processors,
    Func<string, string?> Variable,
    TextReader? In = null,
    bool ShowsProgress = false)
{
    /// <summary>For a command that runs until somebody stops it: cancelled then.</summary>
    public Func<CancellationToken> AwaitStop { get; init; } = static () => CancellationToken.None;
}
