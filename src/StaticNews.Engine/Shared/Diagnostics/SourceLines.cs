namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>Lines of source files, read only when a diagnostic shows one; diagnostics come sorted by file, so only the last text is kept.</summary>
/// <param name="textOf">The text of a file by the path that messages show, or null when it cannot be had.</param>
internal sealed class SourceLines(Func<string, string?> textOf)
{
    private string? _path;
    private string? _text;

    /// <summary>The line at a place, without its ending; null for a place that is a whole file or beyond it.</summary>
    public string? At(Place place)
    {
        if (place.Span.Line <= 0) return null;
        if (!string.Equals(_path, place.Path, StringComparison.Ordinal))
        {
            _path = place.Path;
            _text = textOf(place.Path);
        }

        return _text is null ? null : Line(_text, place.Span.Line);
    }

    private static string? Line(string text, int number)
    {
        var rest = text.AsSpan();
        if (rest.StartsWith('\uFEFF')) rest = rest[1..];
        while (true)
        {
            var end = rest.IndexOfAny('\r', '\n');
            if (--number == 0) return (end < 0 ? rest : rest[..end]).ToString();
            if (end < 0) return null;
            var next = rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n' ? end + 2 : end + 1;
            rest = rest[next..];
        }
    }
}
