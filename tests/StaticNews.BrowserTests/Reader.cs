using System.Collections.Concurrent;

namespace StaticNews.BrowserTests;

/// <summary>Someone who reads the site in a tab, and what the tab complained of meanwhile.</summary>
public sealed class Reader : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly Uri _site;
    private readonly ConcurrentQueue<string> _complaints = new();

    private Reader(IBrowserContext context, IPage page, Uri site)
    {
        _context = context;
        _site = site;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Messages on the console, errors of scripts, requests that failed or went to another host.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    public static async Task<Reader> Open(IBrowserContext context, Uri site)
    {
        var page = await context.NewPageAsync();
        var reader = new Reader(context, page, site);
        page.Console += (_, message) => reader._complaints.Enqueue($"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => reader._complaints.Enqueue($"script: {error}");
        page.RequestFailed += (_, request) => reader._complaints.Enqueue($"failed: {request.Url}");
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https" } url && url.Authority != site.Authority) reader._complaints.Enqueue($"another host: {url}");
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && !response.Request.IsNavigationRequest) reader._complaints.Enqueue($"{response.Status}: {response.Url}");
        };
        return reader;
    }

    /// <summary>Goes to a page of the site, by its path below the base path.</summary>
    public async Task<IResponse> Go(string path) =>
        await Page.GotoAsync(new Uri(_site, path).AbsoluteUri) ?? throw new InvalidOperationException($"No answer for {path}");

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
