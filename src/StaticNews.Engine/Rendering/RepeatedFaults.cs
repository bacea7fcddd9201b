namespace StaticNews.Engine.Rendering;

/// <summary>A mistake of a template shows on every page that it renders; it is told once, with the first of those pages.</summary>
public static class RepeatedFaults
{
    private const string ThemeBlock = "SN5";

    /// <summary>The diagnostics of all pages, in the order of the pages, each theme mistake only where it first shows.</summary>
    public static ImmutableArray<Diagnostic> Fold(IEnumerable<Diagnostic> diagnostics)
    {
        var seen = new HashSet<(string Code, Place Place)>();
        var folded = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var diagnostic in diagnostics)
        {
            var isThemes = diagnostic.Rule.Code.StartsWith(ThemeBlock, StringComparison.Ordinal);
            if (!isThemes || seen.Add((diagnostic.Rule.Code, diagnostic.Place))) folded.Add(diagnostic);
        }

        return folded.ToImmutable();
    }
}
