using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;
using StaticNews.Engine;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Writing;
using StaticNews.Images;
using StaticNews.Tests;

namespace StaticNews.BrowserTests;

/// <summary>The sample newsroom, built once into a folder and served from the loopback address under its base path, as a static host would.</summary>
public sealed class SampleHost : IAsyncDisposable
{
    private const string BasePath = "/paper/";
    private readonly TemporaryFolder _folder;
    private readonly WebApplication _server;

    private SampleHost(TemporaryFolder folder, WebApplication server)
    {
        _folder = folder;
        _server = server;
        Address = new Uri(server.Urls.Single() + BasePath);
    }

    /// <summary>Where the built site lies.</summary>
    public string Folder => _folder.FullPath;

    /// <summary>Of the front page.</summary>
    public Uri Address { get; }

    public static Task<SampleHost> Start() => Start(Repository.PathOf("input"));

    /// <summary>Builds and serves another newsroom.</summary>
    /// <param name="theme">The default theme where it is null.</param>
    public static async Task<SampleHost> Start(string input, ISourceFolder? theme = null)
    {
        var folder = new TemporaryFolder();
        Build(input, theme ?? new DiskFolder(Repository.PathOf("theme"), "theme"), folder.FullPath);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = builder.Build();
        server.Run(context => Answer(context, folder.FullPath));
        await server.StartAsync();
        return new SampleHost(folder, server);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    private static void Build(string input, ISourceFolder theme, string folder)
    {
        using var output = new DiskOutput(folder, isClean: false);
        var options = new BuildOptions { Now = new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(9)), Jobs = Environment.ProcessorCount };
        var result = SiteBuilder.Build(
            options,
            new DiskFolder(input, "input"),
            theme,
            new VipsPictureReader(),
            output,
            new DiskMemoStore(Repository.PathOf("artifacts/sample-pictures"), options.Now, isClean: false, isReadOnly: false));
        Assert.True(result.Pages > 0, "The sample site was not built.");
    }

    private static Task Answer(HttpContext context, string folder)
    {
        var path = context.Request.Path.Value ?? "/";
        var page = path.EndsWith('/') ? path + "index.html" : path;
        var file = page.StartsWith(BasePath, StringComparison.Ordinal) ? Path.Combine(folder, page[BasePath.Length..]) : "";
        if (!File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            file = Path.Combine(folder, "404.html");
        }

        var type = new FileExtensionContentTypeProvider().TryGetContentType(file, out var known) ? known : "application/octet-stream";
        context.Response.ContentType = type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
        return context.Response.SendFileAsync(file, context.RequestAborted);
    }
}
