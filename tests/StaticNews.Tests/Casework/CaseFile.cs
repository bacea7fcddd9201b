namespace StaticNews.Tests.Casework;

/// <summary>A case as written: prose, then sections, each opened by a line that starts with "=== ".</summary>
public sealed record CaseFile(string Name, string Prose, ImmutableArray<CaseSection> Sections)
{
    private const string Marker = "=== ";

    public IEnumerable<CaseSection> Expectations => Sections.Where(section => section.IsExpectation);

    /// <summary>The file's text again, with some sections' lines replaced.</summary>
    public string Write(Func<CaseSection, string> textOf) =>
        string.Join('\n', Sections.Select(section => $"{Marker}{section.Header}\n{textOf(section)}").Prepend(Prose.TrimEnd('\n') + "\n"));

    public static CaseFile Parse(string name, string text)
    {
        var lines = text.Split('\n');
        var starts = Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith(Marker, StringComparison.Ordinal)).ToArray();
        var prose = string.Join('\n', lines[..(starts.Length == 0 ? lines.Length : starts[0])]);
        var sections = ImmutableArray.CreateBuilder<CaseSection>(starts.Length);
        for (var i = 0; i < starts.Length; i++)
        {
            var end = i + 1 < starts.Length ? starts[i + 1] : lines.Length;
            sections.Add(Section(lines[starts[i]][Marker.Length..], [.. lines[(starts[i] + 1)..end]]));
        }

        return new CaseFile(name, prose, sections.MoveToImmutable());
    }

    private static CaseSection Section(string header, ImmutableArray<string> lines)
    {
        var (subject, modifier) = SplitModifier(header.Trim());
        if (subject == "options") return Make(CaseSectionKind.Options, "");
        if (Below(subject, "input/") is { } input) return Make(CaseSectionKind.Input, input);
        if (Below(subject, "theme/") is { } theme) return Make(CaseSectionKind.Theme, theme);
        if (Below(subject, "expect ") is not { } expected) throw new FormatException($"Unknown section: {header}");
        if (expected == "diagnostics") return Make(CaseSectionKind.Diagnostics, "");
        if (expected == "files") return Make(CaseSectionKind.Files, "");
        if (expected == "files include") return Make(CaseSectionKind.FilesInclude, "");
        if (Below(expected, "no file ") is { } absent) return Make(CaseSectionKind.NoFile, absent);
        var space = expected.LastIndexOf(' ');
        var url = space < 0 ? expected : expected[..space];
        return expected[(space + 1)..] switch
        {
            "contains" => Make(CaseSectionKind.Contains, url),
            "lacks" => Make(CaseSectionKind.Lacks, url),
            "is" => Make(CaseSectionKind.Is, url),
            _ => throw new FormatException($"Unknown expectation: {header}"),
        };

        CaseSection Make(CaseSectionKind kind, string target) => new(header, kind, CaseText.Unescape(target), modifier, lines);
    }

    private static (string Subject, string Modifier) SplitModifier(string header)
    {
        var open = header.LastIndexOf(" (", StringComparison.Ordinal);
        return open > 0 && header[^1] == ')' ? (header[..open], header[(open + 2)..^1]) : (header, "");
    }

    private static string? Below(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : null;
}
