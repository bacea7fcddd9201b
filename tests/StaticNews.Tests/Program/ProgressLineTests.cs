using StaticNews.Reporting;

namespace StaticNews.Tests.Program;

/// <summary>How far a build is, said to whoever waits for more than a second.</summary>
public sealed class ProgressLineTests
{
    [Fact]
    public void A_short_build_says_nothing_and_a_long_one_ten_times_a_second()
    {
        using var terminal = new StringWriter();
        var clock = new Watch();
        var line = new ProgressLine(terminal, clock);
        line.Show(1, 3000);
        line.Clear();
        Assert.Empty(terminal.ToString());
        clock.Milliseconds = 1000;
        line.Show(1000, 3000);
        clock.Milliseconds = 1050;
        line.Show(1500, 3000);
        clock.Milliseconds = 1100;
        line.Show(2000, 3000);
        line.Clear();
        Assert.Equal("\r\e[2K1,000 / 3,000\r\e[2K2,000 / 3,000\r\e[2K", terminal.ToString());
    }

    private sealed class Watch : TimeProvider
    {
        public long Milliseconds { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => Milliseconds + 1;
    }
}
