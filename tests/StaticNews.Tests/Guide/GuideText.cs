namespace StaticNews.Tests.Guide;

/// <summary>The authors' guide, taken apart: examples, commands and tables.</summary>
/// <remarks>
/// `markdown` is the body of an article, or a whole file where it starts with front matter; `yaml` is front matter, `yaml site.yml` settings. A further word on the
/// first line is the path of the file. `csv NAME` lies beside the next example. `html`, `xml` and `text` with a path show a file of the site, `text` alone the messages.
/// </remarks>
public sealed class GuideText
{
    private const string Body = "본문에 이렇게 쓰면";
    private const string FrontMatter = "머리말에 이렇게 쓰면";
    private const string Needed = "title: 보기 기사\ndate: 2026-10-20 14:30\n";

    public GuideText(string text)
    {
        Text = text;
        var lines = text.Split('\n');
        Fences = GuideFence.Of(lines);
        Rows = GuideRow.Of(lines);
        Examples = [.. Fenced(Fences), .. Rows.Where(row => row.Title is Body or FrontMatter).Select(Example)];
    }

    public static GuideText Ours { get; } = new(File.ReadAllText(Repository.PathOf("input/README.md")));

    public string Text { get; }

    public ImmutableArray<GuideFence> Fences { get; }

    public ImmutableArray<GuideRow> Rows { get; }

    public ImmutableArray<GuideExample> Examples { get; }

    private static IEnumerable<GuideExample> Fenced(ImmutableArray<GuideFence> fences)
    {
        var beside = new List<GuideFence>();
        for (var at = 0; at < fences.Length; at++)
        {
            var fence = fences[at];
            if (fence.Language == "csv") beside.Add(fence);
            if (fence.Language is not ("markdown" or "yaml")) continue;
            var outcomes = fences.Skip(at + 1).TakeWhile(next => next.IsOutcome).ToImmutableArray();
            if (fence is { Language: "yaml", Argument: "site.yml" })
            {
                yield return new GuideExample(fence.Line, [], fence.Text, outcomes);
                continue;
            }

            var path = PathOf(fence.Line, fence.Argument);
            var text = fence.Language == "yaml" ? Article(fence.Text, "본문.\n") : fence.Text.StartsWith("---\n", StringComparison.Ordinal) ? fence.Text : Article("", fence.Text);
            yield return new GuideExample(fence.Line, [(path, text), .. beside.Select(file => (path[..(path.LastIndexOf('/') + 1)] + file.Argument, file.Text))], null, outcomes);
            beside.Clear();
        }
    }

    private static GuideExample Example(GuideRow row)
    {
        var (written, shown) = (Code(row.Cells[0]), row.Cells[1]);
        var text = row.Title == Body ? Article("", written + "\n") : Article(written + "\n", "본문.\n");
        ImmutableArray<(string, string)> files = [(PathOf(row.Line, ""), text)];
        if (row.Title == Body) return new GuideExample(row.Line, files, null, [], shown);
        var expected = Code(shown) is var code && code != shown ? code : $">{shown}<";
        return new GuideExample(row.Line, files, null, [new GuideFence(row.Line, "html", "", expected)]);
    }

    private static string PathOf(int line, string argument) => argument.Length > 0 ? argument : FormattableString.Invariant($"articles/society/guide-{line}.md");

    private static string Article(string head, string body)
    {
        var missing = Needed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !$"\n{head}".Contains("\n" + line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)], StringComparison.Ordinal));
        return $"---\n{head}{string.Concat(missing.Select(line => line + "\n"))}---\n\n{body}";
    }

    private static string Code(string cell)
    {
        var ticks = cell.Length - cell.TrimStart('`').Length;
        return ticks > 0 && cell.Length > 2 * ticks ? cell[ticks..^ticks].Trim() : cell;
    }
}
