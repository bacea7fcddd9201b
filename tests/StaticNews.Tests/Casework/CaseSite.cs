using System.Globalization;
using System.Text;

namespace StaticNews.Tests.Casework;

/// <summary>The two folders that a case describes, as bytes by path. What a case leaves out comes from the smallest site that builds.</summary>
public sealed record CaseSite(SortedDictionary<string, byte[]> Input, SortedDictionary<string, byte[]> Theme)
{
    // The hint that a paper needs an imprint would stand in every case.
    private const string SmallestSettings = "name: 시험일보\nbase_url: https://news.example/\nchecks: { SN1011: off }\nsearch: false\n";

    private static readonly Lazy<ImmutableArray<KeyValuePair<string, byte[]>>> Minimal =
        new(() => FolderBytes.Read(Repository.PathOf("tests/StaticNews.Tests/Cases/minimal-theme")));

    private static readonly Lazy<ImmutableArray<KeyValuePair<string, byte[]>>> Default =
        new(() => FolderBytes.Read(Repository.PathOf("theme")));

    public static CaseSite Of(CaseFile file, CaseOptions options)
    {
        var theme = options.Theme switch
        {
            "minimal" => Minimal.Value,
            "default" => Default.Value,
            "none" => [],
            _ => throw new FormatException($"Unknown theme: {options.Theme}"),
        };
        var site = new CaseSite(new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        site.Input["site.yml"] = Encoding.UTF8.GetBytes(SmallestSettings);
        foreach (var (path, bytes) in theme) site.Theme[path] = bytes;
        foreach (var section in file.Sections)
        {
            if (section.Kind == CaseSectionKind.Input) Put(site.Input, section);
            if (section.Kind == CaseSectionKind.Theme) Put(site.Theme, section);
        }

        return site;
    }

    private static void Put(SortedDictionary<string, byte[]> files, CaseSection section)
    {
        if (section.Modifier == "absent")
        {
            if (!files.Remove(section.Target)) throw new FormatException($"There is no {section.Target} to leave out");
            return;
        }

        var text = section.IsEscaped ? section.Text[..^Math.Min(1, section.Text.Length)] : section.Text;
        foreach (var (path, number) in Expand(section.Target))
        {
            var own = number.Length == 0 ? text : text.Replace("{n}", number, StringComparison.Ordinal);
            files[path] = section.IsEscaped ? CaseText.Bytes(own) : Encoding.UTF8.GetBytes(own);
        }
    }

    // a{01..12}.md stands for twelve files, in each of which {n} stands for its number.
    private static IEnumerable<(string Path, string Number)> Expand(string path)
    {
        var open = path.IndexOf('{', StringComparison.Ordinal);
        var dots = path.IndexOf("..", Math.Max(0, open), StringComparison.Ordinal);
        var close = path.IndexOf('}', StringComparison.Ordinal);
        if (open < 0 || dots < open || close < dots) return [(path, "")];
        var first = path[(open + 1)..dots];
        var last = int.Parse(path[(dots + 2)..close], CultureInfo.InvariantCulture);
        var start = int.Parse(first, CultureInfo.InvariantCulture);
        return Enumerable.Range(start, last - start + 1)
            .Select(each => each.ToString(CultureInfo.InvariantCulture).PadLeft(first.Length, '0'))
            .Select(number => (path[..open] + number + path[(close + 1)..], number));
    }
}
