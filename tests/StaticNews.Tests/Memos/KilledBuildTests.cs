using System.Diagnostics;
using System.Globalization;
using StaticNews.Engine;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Writing;
using StaticNews.Images;

namespace StaticNews.Tests.Memos;

/// <summary>
/// A build that is killed at any moment leaves a folder and a cache that the next one brings to the bytes of a build from nothing.
/// STATICNEWS_KILLS says how often, over 1,000 articles where it is 100 or more; STATICNEWS_NATIVE names the program to kill.
/// </summary>
[Trait("suite", "memo")]
public sealed class KilledBuildTests : IDisposable
{
    private const string Marker = ".staticnews-output";
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("STATICNEWS_KILLS") ?? "5", CultureInfo.InvariantCulture);
    private static readonly int Articles = Kills < 100 ? 60 : 1000;
    private readonly TemporaryFolder _folder = new();
    private readonly Random _dice = new(20260714);

    [Fact]
    public void The_next_build_mends_what_a_killed_one_left()
    {
        _folder.Write("input/site.yml", "name: 시험일보\nbase_url: https://news.example/\nchecks: { SN1011: off }\n");
        for (var number = 0; number < Articles; number++) Put(number, "본문");
        var watch = Stopwatch.StartNew();
        Assert.True(Run(TimeSpan.FromMinutes(5)));
        var whole = watch.Elapsed;
        var killed = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            // Something to write everywhere: a headline on many lists, a text, an article more, one less.
            Put(_dice.Next(Articles), FormattableString.Invariant($"고친 본문 {kill}"));
            Put(_dice.Next(Articles), "본문", FormattableString.Invariant($"새 제목 {kill}"));
            Put(Articles + kill, "새 기사");
            if (kill > 0) File.Delete(_folder.At(PathOf(Articles + kill - 1)));
            if (!Run(whole * _dice.NextDouble())) killed++;
            Assert.True(Run(TimeSpan.FromMinutes(5)));
            Assert.Empty(FolderBytes.Compare(Clean(), FolderBytes.Read(_folder.At("output")).Where(static file => file.Key != Marker)));
        }

        Assert.True(killed > 0, "No build was killed.");
    }

    public void Dispose() => _folder.Dispose();

    private static string PathOf(int number) => FormattableString.Invariant($"input/articles/a{number}.md");

    private void Put(int number, string text, string? title = null) => _folder.Write(
        PathOf(number),
        FormattableString.Invariant($"---\ntitle: {title ?? $"기사 {number}"}\ndate: 2026-0{1 + number % 9}-{1 + number % 28:00}\ntags: [조류, 말{number % 7}]\n---\n{text} [앞](a{number / 2}.md).\n"));

    private SortedDictionary<string, byte[]> Clean()
    {
        var output = new MemoryOutput();
        var options = new BuildOptions { Now = DateTimeOffset.Parse(SampleCommand.Now, CultureInfo.InvariantCulture), Jobs = 2 };
        SiteBuilder.Build(
            options, new DiskFolder(_folder.At("input"), "input"), new DiskFolder(Repository.PathOf("theme"), "theme"), new VipsPictureReader(), output, memos: null);
        return new(output.Files.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>Whether the program ended by itself; if not in time, it is killed.</summary>
    private bool Run(TimeSpan time)
    {
        var native = Environment.GetEnvironmentVariable("STATICNEWS_NATIVE");
        string[] program = native is null ? ["dotnet", "exec", Path.Combine(AppContext.BaseDirectory, "staticnews.dll")] : [native];
        string[] build =
            ["build", "--input", _folder.At("input"), "--theme", Repository.PathOf("theme"), "--output", _folder.At("output"), "--cache", _folder.At("cache"), "--now", SampleCommand.Now, "--quiet"];
        var start = new ProcessStartInfo(program[0]) { RedirectStandardOutput = true };
        foreach (var argument in program.Skip(1).Concat(build)) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var hasEnded = process.WaitForExit(time);
        if (!hasEnded) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        Assert.True(!hasEnded || process.ExitCode == 0, output.Result);
        return hasEnded;
    }
}
