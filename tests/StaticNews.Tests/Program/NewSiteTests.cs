using System.Text.Json;
using System.Text.RegularExpressions;
using StaticNews.Engine.Reading.Schemas;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Tests.Program;

public sealed class NewSiteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("우리신문")]
    [InlineData("\"물빛\": #1 & 하나")]
    public void A_new_site_builds_without_a_word_and_so_it_does_after_a_new_article(string name)
    {
        Assert.Equal(0, new RealProgram(_folder.FullPath).Run("new", "site", "paper", "--name", name, "--base-url", "https://me.github.io/paper").Code);
        var program = new RealProgram(_folder.At("paper"));
        Assert.Equal(0, program.Run("new", "article", "다음: 기사", "--section", "society").Code);
        Assert.Equal(0, program.Run("new", "reporter", "윤서린").Code);
        File.WriteAllText(_folder.At("paper/input/articles/society/다음-기사.md"), File.ReadAllText(_folder.At("paper/input/articles/society/다음-기사.md")).Replace("draft: true\n", "", StringComparison.Ordinal));
        var (code, text, error) = program.Run("build", "--strict");
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith("기사 3건", text, StringComparison.Ordinal);
        Assert.DoesNotContain("SN", text, StringComparison.Ordinal);
        Assert.DoesNotContain("SN", program.Run("check").Out, StringComparison.Ordinal);
        var home = File.ReadAllText(_folder.At("paper/output/index.html"));
        Assert.Contains("href=\"/paper/society/\"", home, StringComparison.Ordinal);
        var written = FolderBytes.Read(_folder.At("paper/input")).Where(static file => !file.Key.StartsWith(".staticnews/", StringComparison.Ordinal));
        Assert.DoesNotContain("__", string.Concat(written.Select(file => System.Text.Encoding.UTF8.GetString(file.Value))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_empty_is_left_alone()
    {
        _folder.Write("paper/thesis.txt", "십 년의 일");
        var (code, _, error) = new RealProgram(_folder.FullPath).Run("new", "site", "paper");
        Assert.Equal(2, code);
        Assert.Contains("paper", error, StringComparison.Ordinal);
        Assert.Equal([_folder.At("paper/thesis.txt")], Directory.GetFileSystemEntries(_folder.At("paper")));
    }

    [Fact]
    public void With_the_theme_it_builds_the_same_site()
    {
        var program = new RealProgram(_folder.FullPath);
        program.Run("new", "site", "own", "--name", "시험일보", "--base-url", "https://news.example/");
        program.Run("new", "site", "copied", "--name", "시험일보", "--base-url", "https://news.example/", "--with-theme");
        Assert.True(File.Exists(_folder.At("copied/theme/layouts/base.html")));
        foreach (var site in (string[])["own", "copied"]) Assert.Equal(0, new RealProgram(_folder.At(site)).Run("build").Code);
        Assert.Empty(FolderBytes.Compare(FolderBytes.Read(_folder.At("own/output")), FolderBytes.Read(_folder.At("copied/output"))));
    }

    [Fact]
    public void Its_schemas_are_those_of_the_program_and_are_renewed_on_request()
    {
        new RealProgram(_folder.FullPath).Run("new", "site", "paper");
        var program = new RealProgram(_folder.At("paper"));
        foreach (var kind in Enum.GetValues<SchemaKind>())
        {
            var file = _folder.At("paper/.vscode/" + FieldSchemas.FileNameOf(kind));
            Assert.Equal(FieldSchemas.Of(kind, MessageLanguage.Korean), File.ReadAllText(file));
            File.WriteAllText(file, "{}");
        }

        var settings = File.ReadAllText(_folder.At("paper/.vscode/settings.json"));
        Assert.Equal(0, program.Run("new", "schema").Code);
        Assert.Equal(FieldSchemas.Of(SchemaKind.Site, MessageLanguage.Korean), File.ReadAllText(_folder.At("paper/.vscode/site.schema.json")));
        Assert.Equal(settings, File.ReadAllText(_folder.At("paper/.vscode/settings.json")));
        Assert.Empty(program.Run("new", "schema").Out);
    }

    [Fact]
    public void An_older_site_gets_the_schemas_and_the_setting_that_names_them()
    {
        _folder.Write("input/site.yml", "name: 시험일보\nbase_url: https://news.example/\n");
        Assert.Equal(0, new RealProgram(_folder.FullPath).Run("new", "schema", "--lang", "en").Code);
        using var settings = JsonDocument.Parse(File.ReadAllText(_folder.At(".vscode/settings.json")));
        var schema = settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().Single();
        Assert.Equal("input/site.yml", schema.Value.GetString());
        Assert.Equal(FieldSchemas.Of(SchemaKind.Site, MessageLanguage.English), File.ReadAllText(_folder.At(schema.Name)));
    }

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public void The_editor_finds_mistakes_in_what_check_prints(string language)
    {
        new RealProgram(_folder.FullPath).Run("new", "site", "paper");
        _folder.Write("paper/input/articles/society/bad.md", "---\ntitle: 밀물\ndate: 어제\ntgas: [물]\n---\n본문.\n");
        var lines = new RealProgram(_folder.At("paper")).Run("check", "--lang", language).Out.Split('\n');
        using var tasks = JsonDocument.Parse(File.ReadAllText(_folder.At("paper/.vscode/tasks.json")));
        var found = new List<string>();
        foreach (var matcher in tasks.RootElement.GetProperty("tasks")[0].GetProperty("problemMatcher").EnumerateArray())
        {
            var pattern = matcher.GetProperty("pattern").GetProperty("regexp").GetString()!;
            foreach (var match in lines.Select(line => Regex.Match(line, pattern)).Where(match => match.Success))
                found.Add($"{matcher.GetProperty("severity").GetString()} {match.Groups[1].Value}:{match.Groups[2].Value}");
        }

        Assert.Contains("error input/articles/society/bad.md:3", found);
        Assert.Contains(found, each => each.EndsWith("input/articles/society/bad.md:4", StringComparison.Ordinal));
    }

    [Fact]
    public void A_year_in_a_repository_of_its_own_keeps_its_addresses()
    {
        const string Article = "---\ntitle: 옛일\ndate: 2020-03-04\n---\n본문.\n";
        _folder.Write("paper/input/site.yml", "name: 시험일보\nbase_url: https://me.github.io/\n");
        _folder.Write("paper/input/articles/옛일.md", Article);
        new RealProgram(_folder.FullPath).Run("new", "site", "2020", "--name", "시험일보", "--base-url", "https://me.github.io/2020/");
        File.AppendAllText(_folder.At("2020/input/site.yml"), "permalink: /{mm}/{dd}/{slug}/\n");
        _folder.Write("2020/input/articles/옛일.md", Article);
        foreach (var site in (string[])["paper", "2020"])
            Assert.Contains("https://me.github.io/2020/03/04/옛일/", new RealProgram(_folder.At(site)).Run("why", "input/articles/옛일.md").Out, StringComparison.Ordinal);
        Assert.Contains("permalink: /{mm}/{dd}/{slug}/\n", File.ReadAllText(_folder.At("2020/README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_workflow_deploys_only_what_was_built_with_least_rights()
    {
        new RealProgram(_folder.FullPath).Run("new", "site", "paper");
        var workflow = File.ReadAllText(_folder.At("paper/.github/workflows/publish.yml"));
        Assert.Contains("needs: build", workflow, StringComparison.Ordinal);
        Assert.Contains("--format github", workflow, StringComparison.Ordinal);
        Assert.DoesNotContain("contents: write", workflow, StringComparison.Ordinal);
        Assert.DoesNotContain("continue-on-error", workflow, StringComparison.Ordinal);
        Assert.DoesNotContain("__", workflow, StringComparison.Ordinal);
        Assert.Matches(@"STATICNEWS_VERSION: ""\d+\.\d+\.\d+""", workflow);
    }
}
