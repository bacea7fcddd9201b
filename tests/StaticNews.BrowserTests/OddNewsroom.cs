using NetVips;
using StaticNews.Tests;

namespace StaticNews.BrowserTests;

/// <summary>A newsroom of what the sample has not: a long name, wide tables, tall charts and pictures, long lines of code.</summary>
internal sealed class OddNewsroom : IAsyncDisposable
{
    public const string Tables = "2026/10/01/tables/";
    public const string Tall = "2026/10/02/tall/";
    public const string Chart = "2026/10/03/chart/";
    public const string Wide = "2026/10/04/wide/";

    private readonly TemporaryFolder _input;

    private OddNewsroom(TemporaryFolder input, SampleHost host)
    {
        _input = input;
        Host = host;
    }

    public SampleHost Host { get; }

    public static async Task<OddNewsroom> Start(string name)
    {
        var input = new TemporaryFolder();
        input.Write("site.yml", $"name: {name}\ntagline: 강과 바다 사이 사람들의 이야기를 날마다 전합니다\nbase_url: https://odd.example.org/paper/\n");
        Article(
            input, "tables", 1,
            "| 가 | 나 |\n| - | - |\n| 1 | 2 |\n\n| 다 | 라 |\n| - | - |\n| 3 | 4 |\n\n"
            + $"::: factbox 살림\n| 항목 | 값 |\n| - | - |\n| 예산 | 5 |\n:::\n\n```\n{string.Join(' ', Enumerable.Repeat("--a-long-option=value", 20))}\n```\n");
        Article(input, "tall", 2, "![탑](tower.png)\n\n본문.\n");
        Article(input, "chart", 3, "::: chart bar\n이름,값\n" + string.Concat(Enumerable.Range(1, 60).Select(static row => FormattableString.Invariant($"마을{row},{row * 7}\n"))) + ":::\n");
        var columns = Enumerable.Range(1, 12).ToArray();
        Article(
            input, "wide", 4,
            $"| {string.Join(" | ", columns.Select(static month => FormattableString.Invariant($"{month}월")))} |\n| {string.Join(" | ", columns.Select(static _ => "-:"))} |\n"
            + $"| {string.Join(" | ", columns.Select(static month => FormattableString.Invariant($"{1234567 + month}")))} |\n");
        using var tower = Image.Black(900, 1800, bands: 3);
        tower.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb).WriteToFile(input.At("articles/tower.png"));
        return new OddNewsroom(input, await SampleHost.Start(input.FullPath));
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        _input.Dispose();
    }

    private static void Article(TemporaryFolder input, string slug, int day, string body) =>
        input.Write($"articles/{slug}.md", FormattableString.Invariant($"---\ntitle: 여울동·돌담동의 {slug}\ndate: 2026-10-{day:00}\n---\n{body}"));
}
