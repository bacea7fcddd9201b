using System.Runtime.InteropServices;

namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>Diagnostics for people: place, weight, code and message, the line with a caret under the span, and what to do.</summary>
/// <param name="textOf">The text of a source file by the path that messages show, or null when it cannot be had.</param>
public sealed class DiagnosticText(ITextSink sink, MessageLanguage language, Func<string, string?> textOf)
{
    /// <summary>One mistake made a thousand times is one mistake: further diagnostics of the same code are only counted.</summary>
    public const int MaxPerCode = 100;

    private readonly SourceLines _lines = new(textOf);
    private readonly HashSet<(string Path, int Line)> _hidden = [];

    /// <summary>Writes diagnostics that are sorted already, then how many of each frequent code were left out.</summary>
    public void Write(ImmutableArray<Diagnostic> sorted)
    {
        foreach (var (rule, _, place, _, _) in sorted)
        {
            if (rule.HidesDigits) _hidden.Add((place.Path, place.Span.Line));
        }

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var diagnostic in sorted)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, diagnostic.Rule.Code, out _);
            if (++count <= MaxPerCode) Write(diagnostic);
        }

        foreach (var (code, count) in counts.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (count > MaxPerCode) WriteOmitted(code, count - MaxPerCode);
        }
    }

    private void Write(Diagnostic diagnostic)
    {
        var role = RoleOf(diagnostic.Severity);
        var place = PlaceText(diagnostic.Place);
        if (place.Length > 0) sink.Write(place + ": ", TextRole.Place);
        sink.Write($"{diagnostic.Severity.In(language)} {diagnostic.Rule.Code}", role);
        sink.Write($": {Printable.Of(diagnostic.Message(language))}\n");
        WriteExcerpt(diagnostic.Place, role);
        var hint = diagnostic.Hint(language);
        if (hint.Length == 0) return;
        sink.Write(language == MessageLanguage.English ? "  help: " : "  도움말: ", TextRole.Hint);
        sink.Write(Printable.Of(hint) + "\n");
    }

    private void WriteExcerpt(Place place, TextRole role)
    {
        if (_lines.At(place) is not { } line) return;
        if (_hidden.Contains((place.Path, place.Span.Line))) line = WithoutDigits(line);
        var excerpt = SourceExcerpt.Of(line, place.Span);
        var number = place.Span.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        sink.Write($"{number} | ", TextRole.Margin);
        sink.Write(excerpt.Text + "\n");
        sink.Write("      | ", TextRole.Margin);
        sink.Write(new string(' ', excerpt.CaretColumn));
        sink.Write(new string('^', excerpt.CaretWidth), role);
        sink.Write("\n");
    }

    private void WriteOmitted(string code, int count) =>
        sink.Write(language == MessageLanguage.English
            ? $"{code}: {count} more were left out; --format json lists them all.\n"
            : $"{code}: {count}건을 더 찾았습니다. 모두 보려면 --format json을 쓰세요.\n");

    private static string WithoutDigits(string line) => string.Create(line.Length, line, static (masked, text) =>
    {
        for (var i = 0; i < masked.Length; i++) masked[i] = char.IsAsciiDigit(text[i]) ? '*' : text[i];
    });

    private static string PlaceText(Place place) => place.Span.Line <= 0
        ? Printable.Of(place.Path)
        : $"{Printable.Of(place.Path)}:{place.Span.Line}:{place.Span.Column}";

    private static TextRole RoleOf(Severity severity) => severity switch
    {
        Severity.Error => TextRole.Error,
        Severity.Warning => TextRole.Warning,
        _ => TextRole.Hint,
    };
}
