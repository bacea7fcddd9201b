using System.Net;

namespace StaticNews.Tests.Preview;

/// <summary>One preview of a newsroom that nobody edits, for tests that only ask it.</summary>
public sealed class RunningPreview : IAsyncLifetime
{
    private PreviewProcess? _process;

    public PreviewNewsroom Newsroom { get; } = new();

    public PreviewProcess Process => _process!;

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });

    public async ValueTask InitializeAsync()
    {
        Newsroom.Write("articles/광주.md", PreviewNewsroom.Article("광주의 봄", "한글 주소."));
        Newsroom.Write("articles/draft.md", PreviewNewsroom.Article("덜 쓴 기사", "아직.", "draft: true\n"));
        Newsroom.Write("articles/later.md", "---\ntitle: 나중 기사\ndate: 2026-10-05\nsection: society\n---\n엠바고.\n");
        Newsroom.Write("articles/gone.md", PreviewNewsroom.Article("지난 기사", "끝.", "expires: 2026-05-01\n"));
        Newsroom.Write("files/data/table.csv", "가,나\n1,2\n");
        Newsroom.Write("files/page.html", "<!doctype html><title>제 페이지</title>");
        _process = await PreviewProcess.Start(Newsroom.Arguments);
    }

    public Task<HttpResponseMessage> Ask(string path, HttpMethod? method = null, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(Process.Address, path)) { Version = HttpVersion.Version11 };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return Client.SendAsync(request);
    }

    public async Task<string> Text(string path) => await (await Ask(path)).Content.ReadAsStringAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_process is not null) await _process.DisposeAsync();
        Newsroom.Dispose();
    }
}
