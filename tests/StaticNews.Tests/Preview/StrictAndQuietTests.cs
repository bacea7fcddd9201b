namespace StaticNews.Tests.Preview;

/// <summary>What options of a build mean for a preview.</summary>
[Trait("suite", "preview")]
public sealed class StrictAndQuietTests : IDisposable
{
    private const string Page = "/paper/2026/03/04/a1/";

    private readonly PreviewNewsroom _newsroom = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false });

    public StrictAndQuietTests() => _newsroom.Write("articles/a1.md", PreviewNewsroom.Article("기사 1", "본문.\n\n[가]: /나"));

    [Fact]
    public async Task Strict_lays_warnings_over_the_page_as_mistakes()
    {
        Assert.DoesNotContain("class=\"mistakes\"", await Text(), StringComparison.Ordinal);
        Assert.Contains("class=\"mistakes\"", await Text("--strict"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quiet_shows_where_the_preview_is_and_what_is_wrong_and_nothing_else()
    {
        await using var preview = await PreviewProcess.Start([.. _newsroom.Arguments, "--quiet"]);
        await preview.Shows("SN3014");
        _newsroom.Write("articles/a1.md", PreviewNewsroom.Article("기사 1", "본문."));
        _newsroom.Write("articles/a2.md", PreviewNewsroom.Article("기사 2", "본문.\n\n[다]: /라"));
        await preview.Shows("[다]");
        Assert.Equal(0, await preview.Stop());
        Assert.Contains(preview.Address.ToString(), preview.Output, StringComparison.Ordinal);
        foreach (var word in (string[])["8건", "고침", "마쳤습니다"]) Assert.DoesNotContain(word, preview.Output, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _client.Dispose();
        _newsroom.Dispose();
    }

    private async Task<string> Text(params string[] options)
    {
        await using var preview = await PreviewProcess.Start([.. _newsroom.Arguments, .. options]);
        return await _client.GetStringAsync(new Uri(preview.Address, Page), TestContext.Current.CancellationToken);
    }
}
