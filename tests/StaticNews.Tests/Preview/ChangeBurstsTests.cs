using System.Threading.Channels;
using StaticNews.Preview.Watching;

namespace StaticNews.Tests.Preview;

[Trait("suite", "preview")]
public sealed class ChangeBurstsTests : IDisposable
{
    private readonly Channel<string> _changes = Channel.CreateUnbounded<string>();
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_checkout_of_hundreds_of_files_is_one_burst()
    {
        var bursts = new ChangeBursts(_changes.Reader, TimeProvider.System);
        var writing = Write();
        var paths = await bursts.Next(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await writing;
        Assert.Equal(500, paths.Count);

        async Task Write()
        {
            for (var number = 0; number < 500; number++)
            {
                _changes.Writer.TryWrite(FormattableString.Invariant($"/nowhere/{number}.md"));
                if (number % 50 == 49) await Task.Delay(5);
            }
        }
    }

    [Fact]
    public async Task A_file_that_is_emptied_to_be_written_anew_is_waited_for()
    {
        var path = _folder.Write("a.md", "");
        _changes.Writer.TryWrite(path);
        var next = new ChangeBursts(_changes.Reader, TimeProvider.System).Next(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await Task.Delay(60, TestContext.Current.CancellationToken);
        Assert.False(next.IsCompleted);
        File.WriteAllText(path, "본문");
        Assert.Equal([path], await next);
    }

    [Fact]
    public async Task Without_a_change_the_time_ends_the_wait() =>
        Assert.Empty(await new ChangeBursts(_changes.Reader, TimeProvider.System).Next(TimeSpan.FromMilliseconds(20), TestContext.Current.CancellationToken));
}
