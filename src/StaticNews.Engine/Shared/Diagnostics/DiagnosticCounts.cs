namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>How many diagnostics there are of each weight.</summary>
public readonly record struct DiagnosticCounts(int Errors, int Warnings, int Hints)
{
    /// <summary>Counts the diagnostics.</summary>
    public static DiagnosticCounts Of(ImmutableArray<Diagnostic> diagnostics)
    {
        int errors = 0, warnings = 0, hints = 0;
        foreach (var diagnostic in diagnostics)
        {
            switch (diagnostic.Severity)
            {
                case Severity.Error: errors++; break;
                case Severity.Warning: warnings++; break;
                case Severity.Hint: hints++; break;
            }
        }

        return new DiagnosticCounts(errors, warnings, hints);
    }
}
