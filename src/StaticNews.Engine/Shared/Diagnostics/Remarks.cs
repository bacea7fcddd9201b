namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>What a reader has to say about one file, collected while it reads.</summary>
internal sealed class Remarks(string displayPath)
{
    private ImmutableArray<Diagnostic>.Builder? _found;

    /// <summary>As messages show the file.</summary>
    public string DisplayPath => displayPath;

    /// <summary>How many there are so far.</summary>
    public int Count => _found?.Count ?? 0;

    /// <summary>Notes a rule at a span of the file.</summary>
    public void Add(DiagnosticRule rule, TextSpan span, params ImmutableArray<string> arguments) =>
        Add(rule.At(new Place(displayPath, span), arguments));

    /// <summary>Notes a rule together with the nearest name that would be right, where there is one.</summary>
    public void Suggest(DiagnosticRule rule, TextSpan span, string? suggestion, params ImmutableArray<string> arguments) =>
        Add(rule.At(new Place(displayPath, span), arguments, suggestion));

    /// <summary>Takes over what another step found.</summary>
    public void AddRange(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Add(diagnostic);
    }

    /// <summary>Everything so far, in the order in which it was found.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => _found?.ToImmutable() ?? [];

    private void Add(Diagnostic diagnostic) => (_found ??= ImmutableArray.CreateBuilder<Diagnostic>()).Add(diagnostic);
}
