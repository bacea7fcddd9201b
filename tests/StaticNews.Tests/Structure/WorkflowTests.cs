using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace StaticNews.Tests.Structure;

/// <summary>The workflows of this repository and the one of a new site: what they may do and whose code they run.</summary>
[Trait("suite", "structure")]
public sealed partial class WorkflowTests
{
    private const string Own = ".github/workflows/publish.yml";
    private const string Shards = ".github/workflows/publish-shards.yml";
    private const string NewSite = "src/StaticNews/Starting/Newsroom/.github/workflows/publish.yml";

    public static TheoryData<string> Workflows =>
        [.. Directory.GetFiles(Repository.PathOf(".github/workflows")).Select(static file => ".github/workflows/" + Path.GetFileName(file)).Order(StringComparer.Ordinal), NewSite];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Actions_are_pinned_by_commit_with_their_version_beside_it(string path)
    {
        var lines = TextOf(path).Split('\n').Where(static line => UsesLine().IsMatch(line)).ToArray();
        Assert.All(lines, static line => Assert.Matches(@"uses: [\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line));
        Assert.Equal(ValuesOf(Parsed(path), "uses").Count(), lines.Length);
        Assert.NotEmpty(lines);
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Rights_are_named_and_start_at_reading(string path)
    {
        var permissions = Assert.IsType<YamlMappingNode>(Parsed(path).Children["permissions"]);
        var right = Assert.Single(permissions.Children);
        Assert.Equal(("contents", "read"), (right.Key.ToString(), right.Value.ToString()));
        Assert.DoesNotContain("write-all", TextOf(path), StringComparison.Ordinal);
        Assert.DoesNotContain("pull_request_target", TextOf(path), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void No_job_runs_for_hours(string path) =>
        Assert.All((YamlMappingNode)Parsed(path).Children["jobs"], static job => Assert.InRange(int.Parse(job.Value["timeout-minutes"].ToString(), CultureInfo.InvariantCulture), 1, 60));

    [Theory]
    [InlineData(Own)]
    [InlineData(NewSite)]
    public void Only_a_build_without_mistakes_is_deployed_and_only_the_deployment_may_write(string path)
    {
        var workflow = Parsed(path);
        var (build, deploy) = (workflow["jobs"]["build"], workflow["jobs"]["deploy"]);
        Assert.Equal("build", deploy["needs"].ToString());
        Assert.Equal(["contents: read", "pages: read"], RightsOf(build));
        Assert.Equal(["pages: write", "id-token: write"], RightsOf(deploy));
        Assert.DoesNotContain("continue-on-error", KeysOf(workflow));
        Assert.DoesNotContain("if", KeysOf(workflow));
        var steps = (YamlSequenceNode)build["steps"];
        var run = steps.Children.Select(static step => ((YamlMappingNode)step).Children.TryGetValue("run", out var run) ? run.ToString() : "").Single(static run => run.Contains("build --format github", StringComparison.Ordinal));
        Assert.DoesNotContain("||", run, StringComparison.Ordinal);
        Assert.StartsWith("actions/upload-pages-artifact@", steps.Children[^1]["uses"].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Own)]
    [InlineData(NewSite)]
    public void It_runs_by_itself_one_at_a_time_and_keeps_what_it_read_and_made(string path)
    {
        var workflow = Parsed(path);
        Assert.Matches(@"^\d+,\d+ \* \* \* \*$", Assert.Single(ValuesOf(workflow["on"]["schedule"], "cron")));
        Assert.Equal(("pages", "false"), (workflow["concurrency"]["group"].ToString(), workflow["concurrency"]["cancel-in-progress"].ToString()));
        var cache = ((YamlSequenceNode)workflow["jobs"]["build"]["steps"]).Single(static step => step.ToString().Contains("actions/cache@", StringComparison.Ordinal))["with"];
        Assert.Equal(["input/.staticnews", "output"], cache["path"].ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        var (key, restored) = (cache["key"].ToString(), cache["restore-keys"].ToString());
        Assert.EndsWith("${{ github.run_id }}-${{ github.run_attempt }}", key, StringComparison.Ordinal);
        Assert.StartsWith(restored, key, StringComparison.Ordinal);
    }

    [Fact]
    public void Shards_are_built_at_one_moment_joined_when_all_are_there_and_deployed_by_one_job()
    {
        var jobs = Parsed(Shards)["jobs"];
        var shard = jobs["shard"];
        var numbers = ((YamlSequenceNode)shard["strategy"]["matrix"]["shard"]).Select(static number => number.ToString()).ToArray();
        Assert.Equal(Enumerable.Range(1, numbers.Length).Select(static number => number.ToString(CultureInfo.InvariantCulture)), numbers);
        Assert.Equal(["program", "shard", "build"], new[] { shard, jobs["build"], jobs["deploy"] }.Select(static job => job["needs"].ToString()));
        Assert.Equal(["pages: write", "id-token: write"], RightsOf(jobs["deploy"]));
        Assert.Equal(["contents: read", "pages: read"], RightsOf(shard));
        Assert.DoesNotContain(ValuesOf(Parsed(Shards), "continue-on-error").Concat(ValuesOf(Parsed(Shards), "if")), static _ => true);
        var build = Assert.Single(ValuesOf(shard, "run"));
        Assert.Contains("--now \"$NOW\" --shard \"$SHARD\"", build, StringComparison.Ordinal);
        Assert.DoesNotContain("||", build, StringComparison.Ordinal);
        Assert.Equal("${{ matrix.shard }}/${{ strategy.job-total }}", Assert.Single(ValuesOf(shard, "SHARD")));
    }

    [Fact]
    public void A_new_site_runs_the_same_actions_as_this_repository()
    {
        var own = ValuesOf(Parsed(Own), "uses").ToHashSet(StringComparer.Ordinal);
        Assert.Superset(ValuesOf(Parsed(NewSite), "uses").ToHashSet(StringComparer.Ordinal), own);
    }

    [Fact]
    public void The_native_program_can_take_the_place_of_the_tool_by_removing_marks()
    {
        var text = TextOf(NewSite);
        var tool = ToolStep().Match(text).Value;
        var native = Parse(NativeStep().Replace(text.Replace(tool, "", StringComparison.Ordinal), "      "));
        Assert.Equal(StepsOf(Parsed(NewSite)), StepsOf(native));
        var step = Assert.Single(ValuesOf(native, "run"), static run => run.Contains("sha256sum --check", StringComparison.Ordinal));
        Assert.Contains("staticnews-linux-x64.tar.gz", step, StringComparison.Ordinal);
        Assert.DoesNotContain("dotnet tool", string.Concat(ValuesOf(native, "run")), StringComparison.Ordinal);
    }

    private static string TextOf(string path) => File.ReadAllText(Repository.PathOf(path)).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static YamlMappingNode Parsed(string path) => Parse(TextOf(path));

    private static YamlMappingNode Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return (YamlMappingNode)stream.Documents.Single().RootNode;
    }

    private static IEnumerable<string> ValuesOf(YamlNode node, string key) => node.AllNodes.OfType<YamlMappingNode>()
        .SelectMany(static map => map.Children)
        .Where(child => child.Key.ToString() == key)
        .Select(static child => child.Value.ToString());

    private static IEnumerable<string> KeysOf(YamlNode node) => node.AllNodes.OfType<YamlMappingNode>().SelectMany(static map => map.Children).Select(static child => child.Key.ToString());

    private static IEnumerable<string> RightsOf(YamlNode job) => ((YamlMappingNode)job["permissions"]).Children.Select(static right => $"{right.Key}: {right.Value}");

    private static IEnumerable<string> StepsOf(YamlMappingNode workflow) =>
        ((YamlSequenceNode)workflow.Children["jobs"]["build"]["steps"]).Cast<YamlMappingNode>().Select(static step =>
            (step.Children.TryGetValue("uses", out var uses) ? uses : step.Children["name"]).ToString());

    [GeneratedRegex(@"^\s*-? *uses:")]
    private static partial Regex UsesLine();

    [GeneratedRegex(@"      - name: Install staticnews\n        run: .*\n")]
    private static partial Regex ToolStep();

    [GeneratedRegex("^      # (?=- name: Install|  )", RegexOptions.Multiline)]
    private static partial Regex NativeStep();
}
