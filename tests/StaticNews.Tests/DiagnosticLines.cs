using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Tests;

/// <summary>Diagnostics as cases write them: place, severity, code, message; below it the hint.</summary>
public static class DiagnosticLines
{
    public static string Of(IEnumerable<Diagnostic> diagnostics, MessageLanguage language = MessageLanguage.English) =>
        string.Concat(diagnostics.Select(diagnostic => Of(diagnostic, language)));

    private static string Of(Diagnostic diagnostic, MessageLanguage language)
    {
        var (path, span) = diagnostic.Place;
        var place = span.Line == 0 ? path : FormattableString.Invariant($"{path}:{span.Line}:{span.Column}");
        var hint = diagnostic.Hint(language);
        var line = $"{place}: {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Rule.Code}: {Indented(diagnostic.Message(language))}\n";
        return hint.Length == 0 ? line : $"{line}  hint: {Indented(hint)}\n";
    }

    private static string Indented(string text) => text.Replace("\n", "\n    ", StringComparison.Ordinal);
}
