namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>What the desk decided about messages: site.yml's checks may switch hints and warnings off or make them heavier; errors stay errors.</summary>
public static class DeskPolicy
{
    /// <summary>The diagnostics with the desk's severities, sorted by place, each once.</summary>
    public static ImmutableArray<Diagnostic> Apply(ImmutableArray<Diagnostic> diagnostics, FrozenDictionary<string, Severity> checks)
    {
        var sorted = new List<Diagnostic>(diagnostics.Length);
        foreach (var diagnostic in diagnostics)
        {
            var severity = diagnostic.Rule.Severity != Severity.Error && checks.TryGetValue(diagnostic.Rule.Code, out var chosen)
                ? chosen
                : diagnostic.Severity;
            if (severity != Severity.Off) sorted.Add(diagnostic with { Severity = severity });
        }

        return DiagnosticOrder.Sorted([.. sorted]);
    }
}
