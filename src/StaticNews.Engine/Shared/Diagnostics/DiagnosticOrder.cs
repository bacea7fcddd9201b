namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>The order in which diagnostics are shown: by place, then by code and words, each only once.</summary>
public static class DiagnosticOrder
{
    /// <summary>The same diagnostics, sorted and without repetitions; the order of discovery leaves no trace.</summary>
    public static ImmutableArray<Diagnostic> Sorted(ImmutableArray<Diagnostic> diagnostics)
    {
        var sorted = diagnostics.ToArray();
        Array.Sort(sorted, Compare);
        var kept = ImmutableArray.CreateBuilder<Diagnostic>(sorted.Length);
        foreach (var diagnostic in sorted)
        {
            if (kept.Count == 0 || Compare(kept[^1], diagnostic) != 0) kept.Add(diagnostic);
        }

        return kept.DrainToImmutable();
    }

    private static int Compare(Diagnostic left, Diagnostic right)
    {
        var order = left.Place.CompareTo(right.Place);
        if (order == 0) order = string.CompareOrdinal(left.Rule.Code, right.Rule.Code);
        if (order == 0) order = left.Place.Span.Length.CompareTo(right.Place.Span.Length);
        if (order == 0) order = right.Severity.CompareTo(left.Severity);
        if (order == 0) order = left.Arguments.Length.CompareTo(right.Arguments.Length);
        for (var i = 0; order == 0 && i < left.Arguments.Length; i++)
            order = string.CompareOrdinal(left.Arguments[i], right.Arguments[i]);
        return order != 0 ? order : string.CompareOrdinal(left.Suggestion, right.Suggestion);
    }
}
