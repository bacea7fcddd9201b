using Markdig.Syntax;

namespace StaticNews.Engine.Prose;

/// <summary>Collects what there is to say of a body's text.</summary>
internal sealed class BodyReport(BodyPlaces places)
{
    /// <summary>A broken file can make a mistake of every character; nobody reads more than this of one article.</summary>
    private const int Most = 1000;

    private readonly List<Diagnostic> _diagnostics = [];

    public void Add(DiagnosticRule rule, SourceSpan span, params ImmutableArray<string> arguments) =>
        Add(rule, span.Start, span.Length, arguments);

    public void Add(DiagnosticRule rule, int start, int length, params ImmutableArray<string> arguments)
    {
        if (_diagnostics.Count < Most) _diagnostics.Add(rule.At(places.At(start, length), arguments));
    }

    /// <summary>Where a span stands in the file, for what a later step may have to say of it.</summary>
    public TextSpan PlaceOf(SourceSpan span) => places.SpanOf(span.Start, span.Length);

    /// <summary>With the nearest word that would be right, where there is one.</summary>
    public void Suggest(DiagnosticRule rule, int start, int length, string? suggestion, params ImmutableArray<string> arguments)
    {
        if (_diagnostics.Count < Most) _diagnostics.Add(rule.At(places.At(start, length), arguments, suggestion));
    }

    public ImmutableArray<Diagnostic> ToImmutable() => [.. _diagnostics];
}
