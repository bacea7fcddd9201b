using System.Text;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Tests.Casework;

/// <summary>Holds what came out against what the case expects.</summary>
public static class CaseChecker
{
    private const int Shown = 6000;

    /// <summary>What is wrong, one entry each; empty when the case holds.</summary>
    public static ImmutableArray<string> Check(CaseFile file, CaseOptions options, CaseOutcome outcome)
    {
        var complaints = ImmutableArray.CreateBuilder<string>();
        if (!file.Expectations.Any()) complaints.Add("The case expects nothing.");
        if (!file.Expectations.Any(section => section.Kind == CaseSectionKind.Diagnostics))
        {
            var unexpected = outcome.Result.Diagnostics.Where(diagnostic => diagnostic.Severity >= Severity.Warning);
            if (DiagnosticLines.Of(unexpected, options.Language) is { Length: > 0 } lines) complaints.Add("Unexpected diagnostics:\n" + lines);
        }

        foreach (var section in file.Expectations)
        {
            if (Complaint(section, options, outcome) is { } complaint) complaints.Add($"=== {section.Header}\n{complaint}");
        }

        return complaints.ToImmutable();
    }

    /// <summary>What an expectation that can be rewritten would say of this outcome, as a case writes it.</summary>
    public static string Actual(CaseSection section, CaseOptions options, CaseOutcome outcome) =>
        AsWritten(section.Kind switch
        {
            CaseSectionKind.Diagnostics => DiagnosticLines.Of(outcome.Result.Diagnostics, options.Language),
            CaseSectionKind.Files => string.Concat(outcome.Files.Keys.Select(path => path + "\n")),
            CaseSectionKind.Is => TextAt(outcome, section.Target) ?? "(no such file)\n",
            _ => section.Text,
        });

    private static string AsWritten(string text) => text.TrimEnd('\n') is { Length: > 0 } lines ? lines + "\n" : "";

    private static string? Complaint(CaseSection section, CaseOptions options, CaseOutcome outcome)
    {
        switch (section.Kind)
        {
            case CaseSectionKind.Diagnostics or CaseSectionKind.Files:
                return Difference(section.Text, Actual(section, options, outcome));
            case CaseSectionKind.FilesInclude:
                var missing = section.Entries.Select(CaseText.Unescape).Where(path => !outcome.Files.ContainsKey(path)).ToArray();
                return missing.Length == 0 ? null : "Missing: " + string.Join(", ", missing) + "\nThere is:\n" + string.Join('\n', outcome.Files.Keys);
            case CaseSectionKind.NoFile:
                return outcome.Files.ContainsKey(PathOf(section.Target)) ? "The file is there." : null;
        }

        if (TextAt(outcome, section.Target) is not { } text)
            return "There is no such file. There is:\n" + string.Join('\n', outcome.Files.Keys);
        return section.Kind switch
        {
            CaseSectionKind.Is => Difference(section.IsEscaped ? CaseText.Unescape(section.Text) : section.Text, text),
            CaseSectionKind.Lacks => Lacks(section, text),
            _ => section.Modifier == "once" ? Once(section, text) : InOrder(section, text),
        };
    }

    private static string? InOrder(CaseSection section, string text)
    {
        var from = 0;
        foreach (var entry in Entries(section))
        {
            var at = text.IndexOf(entry, from, StringComparison.Ordinal);
            if (at < 0)
            {
                var elsewhere = text.Contains(entry, StringComparison.Ordinal) ? "Stands before the lines above it" : "Missing";
                return $"{elsewhere}: {entry}\nThe file:\n{Cut(text)}";
            }

            from = at + entry.Length;
        }

        return null;
    }

    private static string? Once(CaseSection section, string text)
    {
        foreach (var entry in Entries(section))
        {
            var times = text.Split(entry).Length - 1;
            if (times != 1) return FormattableString.Invariant($"{times} times: {entry}\nThe file:\n{Cut(text)}");
        }

        return null;
    }

    private static string? Lacks(CaseSection section, string text)
    {
        var found = Entries(section).FirstOrDefault(entry => text.Contains(entry, StringComparison.Ordinal));
        return found is null ? null : $"Is there: {found}\nThe file:\n{Cut(text)}";
    }

    private static IEnumerable<string> Entries(CaseSection section) =>
        section.IsEscaped ? section.Entries.Select(CaseText.Unescape) : section.Entries;

    private static string? Difference(string expected, string actual) =>
        expected.TrimEnd('\n') == actual.TrimEnd('\n') ? null : $"Expected:\n{expected}\nActual:\n{Cut(actual)}";

    private static string Cut(string text) => text.Length <= Shown ? text : text[..Shown] + "…";

    private static string? TextAt(CaseOutcome outcome, string url) =>
        outcome.Files.TryGetValue(PathOf(url), out var bytes) ? Encoding.UTF8.GetString(bytes) : null;

    private static string PathOf(string url)
    {
        var path = url.TrimStart('/');
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }
}
