using System.Text;

namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>Diagnostics as workflow commands, which GitHub shows beside the lines of a pull request.</summary>
public static class DiagnosticAnnotations
{
    /// <summary>Writes one command a line.</summary>
    public static void Write(TextWriter writer, ImmutableArray<Diagnostic> sorted, MessageLanguage language)
    {
        foreach (var diagnostic in sorted) writer.Write(Command(diagnostic, language));
    }

    private static string Command(Diagnostic diagnostic, MessageLanguage language)
    {
        var (path, span) = diagnostic.Place;
        var hint = diagnostic.Hint(language);
        var message = diagnostic.Message(language);
        var builder = new StringBuilder("::").Append(Level(diagnostic.Severity)).Append(' ');
        if (path.Length > 0) builder.Append("file=").Append(Property(path)).Append(',');
        if (span.Line > 0)
        {
            var end = span.Column + Math.Max(span.Length, 1);
            builder.Append(CultureInfo.InvariantCulture, $"line={span.Line},col={span.Column},endColumn={end},");
        }

        return builder.Append("title=").Append(diagnostic.Rule.Code)
            .Append("::").Append(Data(hint.Length == 0 ? message : $"{message}\n{hint}")).Append('\n').ToString();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
