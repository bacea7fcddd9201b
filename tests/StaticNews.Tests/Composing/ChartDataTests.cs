using System.Diagnostics;
using System.Globalization;
using StaticNews.Engine.Composing;
using StaticNews.Engine.Composing.Charts;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Tests.Composing;

/// <summary>Data files of any size and form: an answer, soon, and the article is there.</summary>
public sealed class ChartDataTests
{
    [Fact]
    public void A_file_of_fifty_megabytes_is_refused_unread()
    {
        var file = SmallNewsroom.File("articles/2026/big.csv") with { Length = 50 << 20 };
        var composer = SmallNewsroom.ComposerWith(new DataFolder([file], new MemoryFolder("input", new Dictionary<string, byte[]>())));
        var (body, diagnostics) = composer.Compose(SmallNewsroom.Source, "앞.\n\n::: chart bar big.csv\n:::\n\n뒤.", 1, ComposeFor.Pages(SmallNewsroom.Settings));
        Assert.Equal("<p>앞.</p>\n<p>뒤.</p>\n", SmallNewsroom.Join(body));
        Assert.Equal("SN3051 3:15+7 1MB", SmallNewsroom.Show(diagnostics));
    }

    [Theory]
    [InlineData("a,b\n", "1,2\n", 100_000, "SN3052")]
    [InlineData("a,", "b,", 100_000, "SN3053")]
    [InlineData("a,b\n", "\"\n", 300_000, "SN3054")]
    [InlineData("\"", "\"\"", 400_000, "SN3054")]
    [InlineData("a,b\n1,", "9", 900_000, "SN3054")]
    [InlineData("a,b\n1,", ";", 900_000, "SN3054")]
    [InlineData("", "\r", 900_000, "SN3054")]
    public void A_million_bytes_of_one_kind_end_soon(string start, string repeated, int times, string code)
    {
        var text = start + string.Concat(Enumerable.Repeat(repeated, times)) + (code == "SN3053" ? "c\n1,2\n" : "");
        var watch = Stopwatch.StartNew();
        var (data, remarks) = Read(text);
        Assert.Null(data);
        Assert.Contains(remarks, remark => remark.Rule.Code == code);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [Theory]
    [InlineData("1,234", "1234")]
    [InlineData("1234567", "1234567")]
    [InlineData("▲3.2", "-3.2")]
    [InlineData("△ 3.2", "-3.2")]
    [InlineData("−0.5", "-0.5")]
    [InlineData("+12.5 %", "12.5")]
    [InlineData(".5", "0.5")]
    [InlineData("1,23", null)]
    [InlineData("1,2345", null)]
    [InlineData("12,34,567", null)]
    [InlineData("1.234,5", null)]
    [InlineData("1,5", null)]
    [InlineData(",123", null)]
    [InlineData("1e3", null)]
    [InlineData("--1", null)]
    [InlineData("1.2.3", null)]
    [InlineData("5억", null)]
    [InlineData("１２", null)]
    [InlineData("9999999999999999", null)]
    public void A_figure_is_read_or_refused_never_guessed(string text, string? value) =>
        Assert.Equal(value is null ? null : decimal.Parse(value, CultureInfo.InvariantCulture), ChartFigure.Read(text, out _));

    [Theory]
    [InlineData("2026", "2026-01-01")]
    [InlineData("2026-03", "2026-03-01")]
    [InlineData("2026. 3. 4.", "2026-03-04")]
    [InlineData("2026년 3월 4일", "2026-03-04")]
    [InlineData("2026/12/31", "2026-12-31")]
    [InlineData("2026-13", null)]
    [InlineData("2026-02-30", null)]
    [InlineData("3월", null)]
    [InlineData("2026년도", null)]
    [InlineData("12345", null)]
    public void A_label_is_a_date_or_none(string label, string? date) =>
        Assert.Equal(date is null ? -1 : DateOnly.Parse(date, CultureInfo.InvariantCulture).DayNumber, ChartDate.DayOf(label));

    [Theory]
    [InlineData("0", "0", "0 0.2 0.4 0.6 0.8 1")]
    [InlineData("0", "397", "0 100 200 300 400")]
    [InlineData("0", "1001", "0 500 1000 1500")]
    [InlineData("-8", "12", "-10 -5 0 5 10 15")]
    [InlineData("0", "0.00000003", "0 0.00000001 0.00000002 0.00000003")]
    [InlineData("-7", "-7", "-8 -6 -4 -2 0")]
    public void Ticks_are_round_and_hold_every_figure(string low, string high, string ticks)
    {
        var scale = ChartScale.Of(decimal.Parse(low, CultureInfo.InvariantCulture), decimal.Parse(high, CultureInfo.InvariantCulture), 5);
        Assert.Equal(ticks, string.Join(' ', scale.Ticks.Select(tick => tick.ToString("0.########", CultureInfo.InvariantCulture))));
        Assert.Equal(10, scale.At(scale.Ticks[0], 10, 110));
        Assert.Equal(110, scale.At(scale.Ticks[^1], 10, 110));
    }

    private static (ChartData? Data, ImmutableArray<Diagnostic> Remarks) Read(string text)
    {
        var remarks = new Remarks("input/a.csv");
        var data = new ChartDataReader(remarks).Read(text, isLine: false);
        return (data, remarks.ToImmutable());
    }
}
