using StaticNews.Engine.Rendering;

namespace StaticNews.Tests.Rendering;

/// <summary>theme/README.md is what theme makers rely on: it names every value and function, and none that does not exist.</summary>
public sealed class ThemeGuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Root(), "theme", "README.md"));

    [Fact]
    public void Every_member_of_every_type_is_in_its_paragraph_and_nothing_else()
    {
        foreach (var (type, members) in ThemeReference.Types)
        {
            var described = type switch
            {
                "site" or "page" => TableAfter($"`{type}`\n"),
                "standing" => BracesIn("| standing |"),
                "row" => BracesIn("| home |"),
                "group" => ["name", "url", "entries"],
                "entry" => ["name", "url", "count", "reporter", "newest"],
                "imprint" => BracesIn("| `imprint` |"),
                "verification" => BracesIn("| `verification` |"),
                "heading" => BracesIn("`headings`"),
                "correction" => BracesIn("`corrections`"),
                "chain" => ["name", "url", "articles"],
                _ => Paragraph(type),
            };
            Assert.Equal([.. members.Order(StringComparer.Ordinal)], described.Order(StringComparer.Ordinal));
        }

        Assert.Contains("`{ name, url, entries: list of { name, url, count, reporter, newest } }`", Guide, StringComparison.Ordinal);
        Assert.Contains("`{ name, url, articles:", Guide, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_name_that_a_kind_of_page_starts_from_is_in_the_table_of_kinds()
    {
        foreach (var (kind, names) in ThemeReference.Pages)
        {
            var row = kind switch { "list" => "| section, tag", "index" => "| tag_index", _ => $"| {kind} |" };
            var line = LineOf(row);
            foreach (var name in names.Except(["site", "page"])) Assert.Contains($"`{name}`", line, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_function_of_ours_is_in_the_table_of_functions()
    {
        var named = TableAfter("### Functions\n").Select(entry => entry.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        string[] groups = ["string.", "array.", "math.", "html.", "object.", "regex."];
        string[] language = ["include", "layout", "block"];
        var own = ThemeReference.Functions.Where(name => !groups.Any(group => name.StartsWith(group, StringComparison.Ordinal))).Except(language);
        Assert.Equal(own.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    // The first cells of the table's rows: every `name` in them.
    private static List<string> TableAfter(string title)
    {
        var start = Guide.IndexOf(title, StringComparison.Ordinal) + title.Length;
        var lines = Guide[start..].Split('\n').SkipWhile(line => !line.StartsWith('|')).Skip(2).TakeWhile(line => line.StartsWith('|'));
        return [.. lines.SelectMany(line => Ticked(line.Split('|')[1])).Distinct()];
    }

    // "*card* — `title`, `deck` (list), …" up to the next type; what is in braces belongs to another type.
    private static List<string> Paragraph(string type)
    {
        var start = Guide.IndexOf($"\n*{type}*", Guide.IndexOf("### Types", StringComparison.Ordinal), StringComparison.Ordinal);
        var dash = Guide.IndexOf('—', start);
        var end = Guide.IndexOf("\n*", dash, StringComparison.Ordinal);
        var blank = Guide.IndexOf("\n\n", dash, StringComparison.Ordinal);
        var text = Guide[dash..(end < 0 || blank < end ? blank : end)];
        return [.. Ticked(text).Where(name => !name.StartsWith('{')).Distinct()];
    }

    private static List<string> BracesIn(string row)
    {
        var line = Guide[Guide.IndexOf(row, StringComparison.Ordinal)..];
        var open = line.IndexOf("`{ ", StringComparison.Ordinal);
        return [.. line[(open + 3)..line.IndexOf(" }", open, StringComparison.Ordinal)].Split(", ")];
    }

    private static string LineOf(string start) => Guide.Split('\n').First(line => line.StartsWith(start, StringComparison.Ordinal));

    private static IEnumerable<string> Ticked(string text) => text.Split('`').Where((_, index) => index % 2 == 1);

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "StaticNews.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
