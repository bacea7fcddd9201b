using System.Reflection;
using System.Text.RegularExpressions;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Tests.Casework;
using StaticNews.Tests.Program;

namespace StaticNews.Tests.Structure;

/// <summary>The table of diagnostics: every row once, in its block, in both languages, and seen to happen.</summary>
[Trait("suite", "structure")]
public sealed partial class DiagnosticCatalogTests
{
    private static readonly Dictionary<string, string> Blocks = new(StringComparer.Ordinal)
    {
        [nameof(SettingsRules)] = "SN1",
        [nameof(AdminRules)] = "SN106",
        [nameof(FrontMatterRules)] = "SN2",
        [nameof(YamlRules)] = "SN21",
        [nameof(FieldRules)] = "SN21",
        [nameof(NewsroomRules)] = "SN25",
        [nameof(DeskRules)] = "SN22",
        [nameof(HeadRules)] = "SN222",
        [nameof(SlipRules)] = "SN311",
        [nameof(SourceRules)] = "SN11",
        [nameof(CopyRules)] = "SN30",
        [nameof(TextRules)] = "SN3",
        [nameof(MarkupRules)] = "SN30",
        [nameof(ChartRules)] = "SN30",
        [nameof(BlockRules)] = "SN302",
        [nameof(PictureRules)] = "SN4",
        [nameof(ThemeRules)] = "SN50",
        [nameof(ThemeFileRules)] = "SN51",
        [nameof(ThemeLookRules)] = "SN50",
        [nameof(OutputRules)] = "SN6",
        [nameof(VersionRules)] = "SN606",
        [nameof(DefectRules)] = "SN9",
    };

    public static IEnumerable<TheoryDataRow<string>> Codes() =>
        DiagnosticCatalog.ByCode.Keys.Order(StringComparer.Ordinal).Select(code => new TheoryDataRow<string>(code));

    [Fact]
    public void Every_rule_stands_in_the_catalog_once_and_in_its_block()
    {
        var rules = Declared().ToArray();
        Assert.Equal(DiagnosticCatalog.ByCode.Count, rules.Length);
        Assert.Equal(rules.Length, rules.Select(rule => rule.Rule.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(rules, rule =>
        {
            Assert.Same(rule.Rule, DiagnosticCatalog.ByCode[rule.Rule.Code]);
            Assert.StartsWith(Blocks[rule.Class], rule.Rule.Code, StringComparison.Ordinal);
            Assert.Matches("^SN[0-9]{4}$", rule.Rule.Code);
        });
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Both_languages_say_the_same(string code)
    {
        var rule = DiagnosticCatalog.ByCode[code];
        Assert.NotEqual("", rule.Message.Korean.Trim());
        Assert.NotEqual("", rule.Message.English.Trim());
        Assert.Matches("[가-힣]", rule.Message.Korean);
        Assert.DoesNotMatch("[가-힣]", rule.Message.English);
        Assert.Equal(Places(rule.Message.Korean), Places(rule.Message.English));
        Assert.Equal(rule.Hint.Korean.Length == 0, rule.Hint.English.Length == 0);
        Assert.Equal(Places(rule.Hint.Korean), Places(rule.Hint.English));
    }

    [Fact]
    public void Every_rule_can_be_explained()
    {
        using var site = new FakeSite();
        Assert.All(DiagnosticCatalog.ByCode.Keys, code =>
        {
            var (exitCode, text, _) = site.Run("explain", code);
            Assert.Equal(0, exitCode);
            Assert.StartsWith(code, text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_rule_is_seen_to_happen_in_a_case_or_a_named_test()
    {
        var inCases = CaseFolder.Names()
            .SelectMany(name => CaseFolder.Read(name).Sections)
            .Where(section => section.Kind == CaseSectionKind.Diagnostics)
            .SelectMany(section => section.Lines)
            .SelectMany(line => RaisedCode().Matches(line))
            .Select(match => match.Groups[1].Value);
        var seen = inCases.Concat(InNamedTests().Keys).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(DiagnosticCatalog.ByCode.Keys.Where(code => !code.StartsWith("SN9", StringComparison.Ordinal) && !seen.Contains(code)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_named_test_exists()
    {
        var sources = Sources.Below("tests/StaticNews.Tests").ToDictionary(source => Path.GetFileNameWithoutExtension(source.Path), StringComparer.Ordinal);
        Assert.All(InNamedTests(), named =>
        {
            Assert.True(DiagnosticCatalog.ByCode.ContainsKey(named.Key), $"There is no rule {named.Key}.");
            var (type, method) = (named.Value.Split('.')[0], named.Value.Split('.')[1]);
            Assert.True(sources[type].Lines.Any(line => line.Contains($" {method}(", StringComparison.Ordinal)), $"There is no test {named.Value}.");
        });
    }

    // Rules that no case can raise (they need a disk, a link of the file system, a second process): code, then Class.Method.
    private static Dictionary<string, string> InNamedTests() =>
        File.ReadAllLines(Repository.PathOf("tests/StaticNews.Tests/Structure/rules-outside-cases.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    private static IEnumerable<(string Class, DiagnosticRule Rule)> Declared() =>
        typeof(DiagnosticRule).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(DiagnosticRule).Namespace && type.Name.EndsWith("Rules", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(field => field.FieldType == typeof(DiagnosticRule))
                .Select(field => (type.Name, (DiagnosticRule)field.GetValue(null)!)));

    private static IEnumerable<string> Places(string text) =>
        Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@": (?:hint|warning|error) (SN\d{4}): ")]
    private static partial Regex RaisedCode();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
