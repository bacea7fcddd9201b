using StaticNews.Engine.Prose.Blocks;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Reading.Settings;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Shared.Yaml;
using StaticNews.Tests.WholeSite;

namespace StaticNews.Tests.Guide;

/// <summary>Nothing that an author may write is missing from the guide, and nothing stands there that does not exist.</summary>
[Trait("suite", "guide")]
[Collection("sample site")]
public sealed class GuideCoverageTests
{

    public static TheoryData<string> Tables() => ["article", "reporter", "page", "site"];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_field_has_its_row_and_every_row_its_field(string table)
    {
        var named = RowsOf(table).SelectMany(row => NamesIn(row.Cells[0])).ToArray();
        Assert.Equal(FieldsOf(table).Select(field => field.Name).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_keys_within_a_field_are_named_in_its_row(string table) =>
        Assert.All(FieldsOf(table), field =>
        {
            var row = RowsOf(table).Single(row => NamesIn(row.Cells[0]).Contains(field.Name));
            var text = string.Join(' ', row.Cells);
            foreach (var inner in (field.Inner ?? field.Values)?.Fields ?? []) Assert.Contains(inner.Name, text, StringComparison.Ordinal);
            foreach (var choice in field.Choices) Assert.Contains(choice, text, StringComparison.Ordinal);
        });

    [Fact]
    public void Every_block_is_shown() =>
        Assert.All(BlockNames.Known, name => Assert.Contains(GuideText.Ours.Fences, fence => fence.Language == "markdown" && fence.Text.Contains($"::: {name}", StringComparison.Ordinal)));

    [Fact]
    public void Every_rule_of_the_desk_has_its_row()
    {
        var rules = DiagnosticCatalog.ByCode.Values.Where(rule => rule.IsForTheDesk).ToArray();
        var rows = GuideText.Ours.Rows.Where(row => row.Mark == "desk").ToArray();
        Assert.Equal(rules.Select(rule => rule.Code).Order(StringComparer.Ordinal), rows.SelectMany(row => NamesIn(row.Cells[0])).Order(StringComparer.Ordinal));
        Assert.All(rules, rule => Assert.Equal(rule.Severity == Severity.Warning, rows.Single(row => NamesIn(row.Cells[0]).Contains(rule.Code)).Cells[0].Contains("경고", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_page_that_comes_by_itself_is_there() =>
        Assert.All(GuideText.Ours.Rows.Where(row => row.Mark == "urls"), row =>
        {
            var path = Assert.Single(NamesIn(row.Cells[0])).TrimStart('/');
            Assert.Contains(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path, SampleSite.Built.Files.Keys);
        });

    [Fact]
    public void Every_example_of_the_guide_is_told_apart()
    {
        string[] known = ["markdown", "yaml", "csv", "html", "xml", "text", "console"];
        Assert.All(GuideText.Ours.Fences, fence => Assert.Contains(fence.Language, known));
        Assert.True(GuideText.Ours.Examples.Length > 60);
    }

    private static IEnumerable<GuideRow> RowsOf(string table) => GuideText.Ours.Rows.Where(row => row.Mark == "fields: " + table);

    private static ImmutableArray<Field> FieldsOf(string table) => table switch
    {
        "article" => ArticleFields.Table.Fields,
        "reporter" => ReporterFields.Table.Fields,
        "page" => PageFields.Table.Fields,
        _ => SiteFields.Table.Fields,
    };

    private static string[] NamesIn(string cell) => [.. cell.Split('`').Where((_, at) => at % 2 == 1)];
}
