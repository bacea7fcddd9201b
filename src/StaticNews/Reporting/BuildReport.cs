using System.Collections.Immutable;
using StaticNews.Commands;
using StaticNews.Engine;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Reporting;

/// <summary>What there is to say after a build.</summary>
/// <param name="Diagnostics">Sorted, each once, weighed as --strict asks.</param>
internal sealed record BuildReport(
    BuildResult Result,
    ImmutableArray<Diagnostic> Diagnostics,
    TimeSpan Elapsed,
    bool IsCheck,
    ExitCode ExitCode)
{
    /// <summary>What people are shown: a build keeps to itself what can wait for the desk.</summary>
    public ImmutableArray<Diagnostic> Printed { get; } = IsCheck ? Diagnostics : Diagnostics.RemoveAll(static each => each.CanWait);
}
