using System.Diagnostics;
using System.Text;

namespace StaticNews.Tests.Preview;

/// <summary>A preview in a process of its own, as people start it.</summary>
public sealed class PreviewProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private PreviewProcess(Process process) => _process = process;

    /// <summary>Of the front page.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Memory in use, in bytes.</summary>
    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>What the terminal shows so far.</summary>
    public string Output
    {
        get
        {
            lock (_output) return _output.ToString();
        }
    }

    /// <summary>Starts it under the JIT at a free port.</summary>
    public static Task<PreviewProcess> Start(params string[] arguments) => Start(null, arguments);

    /// <summary>Starts the program, or the one under the JIT.</summary>
    public static async Task<PreviewProcess> Start(string? program, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program ?? "dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        if (program is null)
        {
            start.ArgumentList.Add("exec");
            start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "staticnews.dll"));
        }

        start.ArgumentList.Add("serve");
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        if (!start.ArgumentList.Contains("--port"))
        {
            start.ArgumentList.Add("--port");
            start.ArgumentList.Add("0");
        }

        var preview = new PreviewProcess(new Process { StartInfo = start });
        preview._process.OutputDataReceived += preview.Hear;
        preview._process.ErrorDataReceived += preview.Hear;
        preview._process.Start();
        preview._process.BeginOutputReadLine();
        preview._process.BeginErrorReadLine();
        preview.Address = await preview._address.Task.WaitAsync(Patience);
        return preview;
    }

    /// <summary>Waits until the terminal shows a text.</summary>
    public async Task Shows(string text)
    {
        var clock = Stopwatch.StartNew();
        while (!Output.Contains(text, StringComparison.Ordinal))
        {
            if (clock.Elapsed > Patience) throw new TimeoutException($"The terminal never showed: {text}\n{Output}");
            await Task.Delay(20);
        }
    }

    /// <summary>Asks it to end, as a terminal that is closed does; the exit code.</summary>
    public async Task<int> Stop()
    {
        using (var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync();
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        lock (_output) _output.Append(line.Data).Append('\n');
        foreach (var word in line.Data?.Split(' ') ?? [])
        {
            if (word.StartsWith("http://", StringComparison.Ordinal)) _address.TrySetResult(new Uri(word));
        }

        if (line.Data is null && _process.HasExited) _address.TrySetException(new InvalidOperationException(Output));
    }
}
