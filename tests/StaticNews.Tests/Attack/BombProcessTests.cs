using System.Diagnostics;
using System.Globalization;

namespace StaticNews.Tests.Attack;

/// <summary>Files that are small to write and huge to read, all in one newsroom: the program ends soon, stays small and names each.</summary>
[Trait("suite", "attack")]
public sealed class BombProcessTests : IDisposable
{
    private const long MostBytes = 1_200_000_000;

    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(4);

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_newsroom_of_bombs_is_checked_within_bounds()
    {
        _folder.Write("input/site.yml", "name: 시험일보\nbase_url: https://news.example/\n");
        Article("alias", "tags: &a [x, x]\nseries: *a\n", "글.");
        Article("depth", "tags: " + new string('[', 100_000) + "\n", "글.");
        Article("long-fields", "summary: " + new string('가', 3_000_000) + "\n", "글.");
        Article("nesting", "", string.Concat(Enumerable.Repeat("> ", 10_000)) + "글");
        Article("fifty-megabytes", "", string.Concat(Enumerable.Repeat("가나다라 마바사.\n\n", 2_000_000)));
        Article("headings", "", string.Concat(Enumerable.Range(0, 100_000).Select(static n => string.Create(CultureInfo.InvariantCulture, $"## 제목 {n}\n\n"))));
        Article("columns", "", string.Concat(Enumerable.Repeat("|가", 10_000)) + "\n" + string.Concat(Enumerable.Repeat("|-", 10_000)) + "\n");
        Article("pictures", "", "![가](huge.png)\n\n![나](entities.svg)\n\n![다](wide.svg)\n\n![라](frames.gif)\n");
        File.WriteAllBytes(_folder.At("input/articles/huge.png"), BombPictures.Png(60_000, 60_000));
        File.WriteAllBytes(_folder.At("input/articles/frames.gif"), BombPictures.Gif(10_000));
        _folder.Write("input/articles/entities.svg", BombPictures.EntitySvg);
        _folder.Write("input/articles/wide.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1e300 1e-300\"/>");
        _folder.Write("input/theme/templates/not_found.html", "{{ while true }}{{ end }}");
        _folder.Write("input/theme/templates/search.html", "{{ func f(n); f (n + 1); end; f 1 }}");
        _folder.Write("input/theme/templates/archive_index.html", "{{ x = 'x' * 10000000; for i in 1..1000000; y = x | string.contains 'y'; end }}");

        var (peak, said) = Check();
        foreach (var (path, code) in ((string, string)[])[
            ("articles/alias.md", "SN2129"), ("articles/depth.md", "SN2106"), ("articles/long-fields.md", "SN2105"), ("articles/nesting.md", "SN3012"),
            ("articles/fifty-megabytes.md", "SN3011"), ("articles/headings.md", "SN3011"), ("articles/columns.md", "SN3012"), ("huge.png", "SN4021"),
            ("entities.svg", "SN4004"), ("wide.svg", "SN4004"), ("templates/not_found.html", "SN5013"), ("templates/search.html", "SN5014"), ("templates/archive_index.html", "SN5013")])
        {
            Assert.True(said.Split('\n').Any(line => line.Contains(path, StringComparison.Ordinal) && line.Contains(code, StringComparison.Ordinal)), $"{path}: {code}\n{said}");
        }

        Assert.True(peak < MostBytes, $"{peak / 1_000_000} MB");
    }

    public void Dispose() => _folder.Dispose();

    private void Article(string name, string fields, string body) =>
        _folder.Write($"input/articles/{name}.md", $"---\ntitle: {name}\ndate: 2026-03-04\n{fields}---\n{body}\n");

    private (long Peak, string Said) Check()
    {
        string[] arguments = ["exec", Path.Combine(AppContext.BaseDirectory, "staticnews.dll"), "check", "--input", _folder.At("input"), "--now", SampleCommand.Now, "--lang", "en", "--jobs", "2"];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(50))
        {
            process.Refresh();
            if (!process.HasExited) peak = Math.Max(peak, process.PeakWorkingSet64);
            if (clock.Elapsed < Bound) continue;
            process.Kill(entireProcessTree: true);
            Assert.Fail("Still running.");
        }

        Assert.True(process.ExitCode == 1, error.Result);
        return (peak, output.Result + error.Result);
    }
}
