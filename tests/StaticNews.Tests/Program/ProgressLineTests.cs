using StaticNews.Engine;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Writing;
using StaticNews.Reporting;
using StaticNews.Tests.Casework;
using StaticNews.Tests.Memos;

namespace StaticNews.Tests.Program;

/// <summary>What a build is at and how far it is, said to whoever waits for more than a second.</summary>
public sealed class ProgressLineTests
{
    [Fact]
    public void A_short_build_says_nothing()
    {
        using var terminal = new StringWriter();
        var clock = new Ticks();
        using (var line = new ProgressLine(terminal, MessageLanguage.Korean, clock)) line.Count(1, 3000);
        Assert.Empty(terminal.ToString());
        Assert.Equal((TimeSpan.FromSeconds(1), TimeSpan.FromMilliseconds(100)), clock.Asked);
    }

    [Fact]
    public void A_long_one_names_its_step_though_the_step_says_nothing_and_counts_files_and_leaves_no_trace()
    {
        using var terminal = new StringWriter();
        var clock = new Ticks();
        using (var line = new ProgressLine(terminal, MessageLanguage.Korean, clock))
        {
            line.Begin("reading");
            clock.Tick();
            clock.Tick();
            line.Begin("rendering");
            line.Count(1000, 3000);
            clock.Tick();
            line.Count(2000, 3000);
            clock.Tick();
        }

        clock.Tick();
        Assert.Equal("\r\e[2K기사 읽는 중\r\e[2K지면 찍는 중 1,000 / 3,000\r\e[2K지면 찍는 중 2,000 / 3,000\r\e[2K", terminal.ToString());
    }

    [Fact]
    public void Every_step_of_a_build_has_a_word_in_Korean()
    {
        var site = new SmallSite();
        var steps = new List<string>();
        var options = new CaseOptions().ForBuild(jobs: 2) with { StepBegun = steps.Add };
        SiteBuilder.Build(options, new MemoryFolder("input", site.Files.Input), new MemoryFolder("theme", site.Files.Theme), new CasePictures(), new MemoryOutput(), new MemoryMemoStore());
        Assert.Contains("reading", steps);
        Assert.All(steps, static step => Assert.NotEqual(step, StepWords.Of(step, MessageLanguage.Korean)));
        Assert.All(steps, static step => Assert.Equal(step, StepWords.Of(step, MessageLanguage.English)));
    }

    private sealed class Ticks : TimeProvider
    {
        private Action? _tick;

        public (TimeSpan Due, TimeSpan Period) Asked { get; private set; }

        public void Tick() => _tick!();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            (Asked, _tick) = ((dueTime, period), () => callback(state));
            return new NoTimer();
        }
    }

    private sealed class NoTimer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
