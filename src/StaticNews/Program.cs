using System.Text;
using StaticNews;
using StaticNews.Engine;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Writing;
using StaticNews.Images;

// An in-place build may be interrupted at any byte: the marker in the output folder says so, and the next build heals it.
Console.CancelKeyPress += static (_, _) => Console.Error.Write("\n중단했습니다. 다음 빌드가 이어서 바로잡습니다. (Interrupted; the next build heals the rest.)\n");

if (OperatingSystem.IsWindows()) Console.OutputEncoding = Encoding.UTF8;

// Buffered: the application flushes it, where a failure can still be told.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var output = new StreamWriter(Console.OpenStandardOutput(), utf8);
var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };

var isColoured = !Console.IsOutputRedirected
    && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
    && Environment.GetEnvironmentVariable("TERM") is not "dumb";

var surroundings = new Surroundings(
    output, error, isColoured, Directory.GetCurrentDirectory(), TimeProvider.System, Environment.ProcessorCount, Environment.GetEnvironmentVariable,
    Console.IsInputRedirected || Console.IsOutputRedirected ? null : Console.In,
    ShowsProgress: !Console.IsErrorRedirected && isColoured);

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
