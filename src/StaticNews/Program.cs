using System.Text;
using StaticNews;
using StaticNews.Engine;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Writing;
using StaticNews.Images;

if (OperatingSystem.IsWindows()) Console.OutputEncoding = Encoding.UTF8;

// Buffered: the application flushes it, where a failure can still be told.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var output = new StreamWriter(Console.OpenStandardOutput(), utf8);
var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };

using var stop = new StopSignal(error);

var isColoured = !Console.IsOutputRedirected
    && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
    && Environment.GetEnvironmentVariable("TERM") is not "dumb";

var surroundings = new Surroundings(
    output, error, isColoured, Directory.GetCurrentDirectory(), TimeProvider.System, Environment.ProcessorCount, Environment.GetEnvironmentVariable,
    Console.IsInputRedirected || Console.IsOutputRedirected ? null : Console.In,
    ShowsProgress: !Console.IsErrorRedirected && isColoured)
{
    AwaitStop = stop.Await,
};

var tools = new BuildTools(
    SiteBuilder.Build,
    SiteBuilder.Prepare,
    SiteBuilder.Print,
    static (path, displayName) => new DiskFolder(path, displayName),
    static (path, isClean, memos) => new DiskOutput(path, isClean, memos),
    static () => new NullOutput(),
    static (request, opened) => new DiskMemoStore(request.Folders.Cache, opened, request.IsClean, isReadOnly: request.IsCheck),
    static () => new VipsPictureReader(),
    static () => new SocketsHttpHandler { UseCookies = false, MaxAutomaticRedirections = 10, ConnectTimeout = TimeSpan.FromSeconds(10) });

return new Application(tools, surroundings).Run(args);
