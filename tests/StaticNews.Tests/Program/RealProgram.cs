using StaticNews.Engine;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Writing;

namespace StaticNews.Tests.Program;

/// <summary>The whole program in this process, on a folder of the disk and a clock that stands still.</summary>
internal sealed class RealProgram(string currentFolder)
{
    /// <summary>Ten past eight in the morning of 2026-11-23, in Seoul.</summary>
    public static readonly DateTimeOffset Clock = new(2026, 11, 22, 23, 10, 0, TimeSpan.Zero);

    public (int Code, string Out, string Error) Run(params string[] args) => Answering(null, args);

    /// <summary>With somebody at the terminal who types these lines.</summary>
    public (int Code, string Out, string Error) Answering(string? lines, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var surroundings = new Surroundings(
            output, error, false, currentFolder, new FixedClock(Clock), 2, static _ => null, lines is null ? null : new StringReader(lines));
        var tools = new BuildTools(
            SiteBuilder.Build,
            SiteBuilder.Prepare,
            SiteBuilder.Print,
            static (path, name) => new DiskFolder(path, name),
            static (path, isClean, memos) => new DiskOutput(path, isClean, memos),
            static () => new NullOutput(),
            static (request, opened) => new DiskMemoStore(request.Folders.Cache, opened, request.IsClean, request.IsCheck),
            static () => new QuickPictures(),
            static () => new SocketsHttpHandler());
        var code = new Application(tools, surroundings).Run(args);
        return (code, output.ToString(), error.ToString());
    }
}
