using System.Net;
using System.Net.Sockets;
using System.Text;

namespace StaticNews.Tests.Preview;

[Trait("suite", "preview")]
public sealed class HttpTests(RunningPreview preview) : IClassFixture<RunningPreview>
{
    private const string Article = "/paper/2026/03/04/a1/";

    [Theory]
    [InlineData("/paper/", 200)]
    [InlineData(Article, 200)]
    [InlineData("/paper/2026/03/04/a1/index.html", 200)]
    [InlineData("/paper/2026/03/04/a1/index", 200)]
    [InlineData("/paper/index", 200)]
    [InlineData("/paper/404.html", 200)]
    [InlineData("/paper/404", 200)]
    [InlineData("/paper/nothing/index", 404)]
    [InlineData("/paper/?now=2026-10-05", 200)]
    [InlineData("/paper/?now=", 200)]
    [InlineData("/paper/?now=aaaa", 400)]
    [InlineData("/paper/?now=2026-13-45", 400)]
    [InlineData("/paper/page", 200)]
    [InlineData("/paper/nothing/", 404)]
    [InlineData("/elsewhere", 404)]
    [InlineData("/paper/2026/03/04/A1/", 404)]
    public async Task Urls_answer_as_on_a_static_host(string path, int status) => Assert.Equal(status, (int)(await preview.Ask(path)).StatusCode);

    [Theory]
    [InlineData("/paper", "/paper/")]
    [InlineData("/paper/2026/03/04/a1", Article)]
    [InlineData("/paper/2026/03/04/a1?q=1", Article + "?q=1")]
    [InlineData("/paper/2026/03/04/%EA%B4%91%EC%A3%BC", "/paper/2026/03/04/%EA%B4%91%EC%A3%BC/")]
    public async Task A_folder_without_its_slash_leads_to_it(string path, string location)
    {
        using var answer = await preview.Ask(path);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(location, answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_the_sites_own_404_page()
    {
        using var answer = await preview.Ask("/paper/nothing/");
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Contains("class=\"not_found\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/paper/rss.xml", "application/xml")]
    [InlineData("/paper/feed.json", "application/json; charset=utf-8")]
    [InlineData("/paper/robots.txt", "text/plain; charset=utf-8")]
    [InlineData("/paper/data/table.csv", "text/csv; charset=utf-8")]
    [InlineData("/paper/search/manifest.bin", "application/octet-stream")]
    public async Task Files_have_the_types_of_the_host(string path, string type)
    {
        using var answer = await preview.Ask(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData("/paper/2026/03/04/광주/")]
    [InlineData("/paper/2026/03/04/%EA%B4%91%EC%A3%BC/")]
    [InlineData("/paper/2026/03/04/%E1%84%80%E1%85%AA%E1%86%BC%E1%84%8C%E1%85%AE/")]
    public async Task A_Hangul_url_is_found_in_any_normal_form(string path) => Assert.Contains("광주의 봄", await preview.Text(path), StringComparison.Ordinal);

    [Theory]
    [InlineData("/paper/../../etc/passwd")]
    [InlineData("/paper/%2e%2e/site.yml")]
    [InlineData("/paper/%2E%2E%2Fsite.yml")]
    [InlineData("/paper/%252e%252e/site.yml")]
    [InlineData("/paper/..%5csite.yml")]
    [InlineData("/paper/..\\site.yml")]
    [InlineData("/paper/a%00.html")]
    [InlineData("/paper/%c0%ae%c0%ae/site.yml")]
    [InlineData("/paper//etc/passwd")]
    [InlineData("//etc/passwd")]
    [InlineData("http://localhost/paper/")]
    [InlineData("*")]
    public async Task No_target_leads_out_of_the_site(string target)
    {
        var answer = await Raw($"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.Matches("^HTTP/1.1 (400|403|404|405) ", answer);
        Assert.DoesNotContain("base_url", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example", 403)]
    [InlineData("localhost.evil.example", 403)]
    [InlineData("192.0.2.7", 403)]
    [InlineData("localhost", 200)]
    [InlineData("127.0.0.1", 200)]
    [InlineData("[::1]", 200)]
    public async Task Only_its_own_names_reach_it(string host, int status)
    {
        var answer = await Raw($"GET /paper/ HTTP/1.1\r\nHost: {host}:{preview.Process.Address.Port}\r\nConnection: close\r\n\r\n");
        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_another_origin_learns_nothing()
    {
        var port = preview.Process.Address.Port;
        Assert.Equal(HttpStatusCode.Forbidden, (await preview.Ask("/paper/", null, ("Origin", "https://evil.example"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await preview.Ask("/.staticnews/live?page=/", null, ("Origin", "null"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await preview.Ask("/paper/", null, ("Origin", FormattableString.Invariant($"http://localhost:{port + 1}")))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await preview.Ask("/paper/", null, ("Origin", FormattableString.Invariant($"http://localhost:{port}")))).StatusCode);
    }

    [Theory]
    [InlineData("bytes=0-3", 206, 4)]
    [InlineData("bytes=-5", 206, 5)]
    [InlineData("bytes=2-99999999", 206, -2)]
    [InlineData("bytes=99999999-", 416, 0)]
    [InlineData("bytes=5-2", 200, -0)]
    [InlineData("bytes=0-1,4-5", 200, -0)]
    [InlineData("lines=1-2", 200, -0)]
    public async Task A_part_of_a_file_can_be_asked_for(string range, int status, int length)
    {
        var whole = await (await preview.Ask("/paper/rss.xml")).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        using var answer = await preview.Ask("/paper/rss.xml", null, ("Range", range));
        Assert.Equal(status, (int)answer.StatusCode);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        if (status == 416) Assert.Equal($"bytes */{whole.Length}", answer.Content.Headers.GetValues("Content-Range").Single());
        else Assert.Equal(length > 0 ? length : whole.Length + length, bytes.Length);
        if (range == "bytes=-5") Assert.Equal(whole[^5..], bytes);
    }

    [Fact]
    public async Task What_the_browser_has_already_is_not_sent_again()
    {
        using var first = await preview.Ask("/paper/rss.xml");
        using var again = await preview.Ask("/paper/rss.xml", null, ("If-None-Match", first.Headers.ETag!.Tag));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task HEAD_has_the_length_and_no_body_and_nothing_is_written()
    {
        using var head = await preview.Ask("/paper/rss.xml", HttpMethod.Head);
        using var get = await preview.Ask("/paper/rss.xml");
        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        foreach (var method in (HttpMethod[])[HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete])
            Assert.Equal(HttpStatusCode.MethodNotAllowed, (await preview.Ask("/paper/", method)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await preview.Ask("/.staticnews/open", HttpMethod.Post)).StatusCode);
    }

    [Fact]
    public async Task A_request_of_any_size_is_cut_short()
    {
        Assert.StartsWith("HTTP/1.1 4", await Raw($"GET /paper/?{new string('a', 20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 4", await Raw($"GET /paper/ HTTP/1.1\r\nHost: localhost\r\nX-Long: {new string('a', 40_000)}\r\n\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_withheld_is_shown_with_a_label_and_not_in_the_readers_view()
    {
        Assert.Contains("<mark>초고</mark>", await preview.Text("/paper/2026/03/04/draft/"), StringComparison.Ordinal);
        Assert.Contains("<mark>엠바고 2026-10-05 00:00까지</mark>", await preview.Text("/paper/2026/10/05/later/"), StringComparison.Ordinal);
        Assert.Contains("게시 기한이 지남</mark>", await preview.Text("/paper/2026/03/04/gone/"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await preview.Ask("/paper/2026/10/05/later/?now=2026-10-04")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await preview.Ask("/paper/2026/10/05/later/?now=2026-10-06T08:00")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await preview.Ask("/paper/2026/03/04/draft/?now=2026-10-06")).StatusCode);
    }

    [Fact]
    public async Task A_link_followed_in_the_view_of_another_moment_stays_there()
    {
        using var answer = await preview.Ask(Article, null, ("Referer", new Uri(preview.Process.Address, "/paper/?now=2026-10-06").AbsoluteUri));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(Article + "?now=2026-10-06", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_bar_names_source_template_and_reasons_and_a_file_of_the_authors_own_stays_as_it_is()
    {
        var page = await preview.Text(Article);
        Assert.Contains($"vscode://file{preview.Newsroom.At("articles/a1.md")}:1:1", page, StringComparison.Ordinal);
        Assert.Contains("templates/article.html", page, StringComparison.Ordinal);
        Assert.Contains("기사 1", await preview.Text("/.staticnews/why?page=%2F2026%2F03%2F04%2Fa1%2F"), StringComparison.Ordinal);
        Assert.Equal("<!doctype html><title>제 페이지</title>", await preview.Text("/paper/page.html"));
    }

    private async Task<string> Raw(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, preview.Process.Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(request));
        using var answer = new MemoryStream();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        try
        {
            await stream.CopyToAsync(answer, patience.Token);
        }
        catch (IOException)
        {
            // The server closed the connection before it had read everything.
        }

        return Encoding.UTF8.GetString(answer.ToArray());
    }
}
