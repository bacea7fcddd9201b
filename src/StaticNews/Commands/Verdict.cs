using System.Collections.Immutable;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Commands;

/// <summary>What diagnostics mean for the shell.</summary>
internal static class Verdict
{
    private const string DefectBlock = "SN9";

    /// <summary>The gravest thing that happened.</summary>
    public static ExitCode Of(ImmutableArray<Diagnostic> diagnostics, bool isOutputRefused)
    {
        var verdict = ExitCode.Built;
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity != Severity.Error) continue;
            if (diagnostic.Rule.Code.StartsWith(DefectBlock, StringComparison.Ordinal)) return ExitCode.Failure;
            verdict = ExitCode.Mistakes;
        }

        return isOutputRefused ? ExitCode.Usage : verdict;
    }

    /// <summary>The diagnostics as --strict weighs them: warnings are errors.</summary>
    public static ImmutableArray<Diagnostic> Strict(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(static each => each.Severity == Severity.Warning ? each with { Severity = Severity.Error } : each)];
}
