using System.Text.RegularExpressions;

namespace StaticNews.Tests.Preview;

/// <summary>What open pages hear after an edit, with the real watcher of the system.</summary>
[Trait("suite", "preview")]
public sealed class LiveTests : IAsyncLifetime
{
    private const string First = "/paper/2026/03/04/a1/";

    private readonly PreviewNewsroom _newsroom = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false });
    private PreviewProcess _preview = null!;

    public async ValueTask InitializeAsync() => _preview = await PreviewProcess.Start(_newsroom.Arguments);

    public async ValueTask DisposeAsync()
    {
        await _preview.DisposeAsync();
        _client.Dispose();
        _newsroom.Dispose();
    }

    [Fact]
    public async Task An_edit_reloads_the_pages_that_show_it_and_no_other()
    {
        await using var article = await LiveTab.Open(_preview, First);
        await using var tags = await LiveTab.Open(_preview, "/paper/tags/");
        _newsroom.Write("articles/a1.md", PreviewNewsroom.Article("기사 1", "고친 본문."));
        await article.Next("reload");
        Assert.Contains("고친 본문.", await Text(First), StringComparison.Ordinal);
        _newsroom.Write("articles/a1.md", PreviewNewsroom.Article("기사 1", "또 고친 본문."));
        await article.Next("reload");
        Assert.DoesNotContain("reload", tags.Drain());
        Assert.Contains("고침 1개 → 기사 8건", _preview.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stylesheet_is_swapped_and_nothing_reloads()
    {
        var page = Path.Combine(_newsroom.Theme, "layouts/base.html");
        File.WriteAllText(page, File.ReadAllText(page).Replace("</head>", "<link rel=\"stylesheet\" href=\"{{ asset 'site.css' }}\">\n</head>", StringComparison.Ordinal));
        await _preview.Shows("고침");
        await using var tab = await LiveTab.Open(_preview, First);
        File.AppendAllText(Path.Combine(_newsroom.Theme, "assets/site.css"), "body { color: #123456; }\n");
        var styles = await tab.Next("styles");
        Assert.Matches("/paper/assets/site\\.[0-9a-f]+\\.css", styles);
        Assert.DoesNotContain("reload", tab.Seen);
    }

    [Fact]
    public async Task A_picture_that_came_with_an_edit_is_encoded_once_and_kept_for_the_next_start()
    {
        await using var tab = await LiveTab.Open(_preview, First);
        File.Copy(Repository.PathOf("input/images/rain.jpg"), _newsroom.At("articles/rain.jpg"));
        _newsroom.Write("articles/a1.md", PreviewNewsroom.Article("기사 1", "새 본문.\n\n![비 오는 거리](rain.jpg)"));
        await tab.Next("reload");
        var sources = Regex.Matches(await Text(First), "/paper/[^\" ]+rain[^\" ]*\\.(avif|jpg)").Select(static match => match.Value).Distinct(StringComparer.Ordinal).ToArray();
        Assert.NotEmpty(sources);
        var first = await Task.WhenAll(sources.Select(source => _client.GetByteArrayAsync(new Uri(_preview.Address, source))));
        var made = Made();
        Assert.Equal(sources.Length, made.Length);
        var again = await Task.WhenAll(sources.Select(source => _client.GetByteArrayAsync(new Uri(_preview.Address, source))));
        Assert.Equal(first, again);
        Assert.Equal(made, Made());

        (string Name, DateTime Written)[] Made() => [.. Directory.GetFiles(Path.Combine(_newsroom.Cache, "made")).Order(StringComparer.Ordinal).Select(static file => (file, File.GetLastWriteTimeUtc(file)))];
    }

    [Fact]
    public async Task Every_link_to_what_readers_do_not_see_says_so_until_they_do()
    {
        const int Expired = 230;
        await using var archive = await LiveTab.Open(_preview, "/paper/tags/조류/");
        for (var number = 0; number < Expired; number++)
            _newsroom.Write(FormattableString.Invariant($"articles/old/e{number}.md"), PreviewNewsroom.Article(FormattableString.Invariant($"지난 기사 {number}"), "끝.", "expires: 2026-05-01\n"));
        await _preview.Shows(FormattableString.Invariant($"→ 기사 {Expired + 8}건"));
        for (var number = 1; number < Expired; number++)
            Assert.Contains("class=\"labels\"", await Text(FormattableString.Invariant($"/paper/2026/03/04/e{number}/")), StringComparison.Ordinal);

        _newsroom.Write("articles/draft.md", Draft("draft: true\n"));
        await archive.Next("bar", static bar => bar.Contains("/draft/ 초고", StringComparison.Ordinal));
        _newsroom.Write("articles/draft.md", Draft(""));
        await archive.Next("bar", static bar => !bar.Contains("/draft/ 초고", StringComparison.Ordinal));

        static string Draft(string more) => $"---\ntitle: 덜 쓴 기사\ndate: 2026-09-01\nsection: society\ntags: [조류]\n{more}---\n아직.\n";
    }

    [Fact]
    public async Task A_mistake_lies_over_the_last_good_page_and_goes_away_when_it_is_mended()
    {
        await using var tab = await LiveTab.Open(_preview, First);
        _newsroom.Write("articles/a1.md", PreviewNewsroom.Article("기사 1", "새 본문.\n\n![바다](없는사진.jpg)"));
        var bar = await tab.Next("bar", static data => data.Contains("SN4001", StringComparison.Ordinal));
        Assert.Contains("class=\"mistakes\"", bar, StringComparison.Ordinal);
        Assert.Contains("^^^^^", bar, StringComparison.Ordinal);
        Assert.Contains($"vscode://file{_newsroom.At("articles/a1.md")}:9:", bar, StringComparison.Ordinal);
        var page = await Text(First);
        Assert.Contains("본문 1.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("새 본문.", page[..page.IndexOf("<staticnews-preview", StringComparison.Ordinal)], StringComparison.Ordinal);
        await _preview.Shows("SN4001");
        _newsroom.Write("articles/a1.md", PreviewNewsroom.Article("기사 1", "본문 1."));
        Assert.DoesNotContain("mistakes", await tab.Next("bar", static data => !data.Contains("SN4001", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("reload", tab.Seen);
    }

    [Fact]
    public async Task A_page_stays_while_its_front_matter_cannot_be_read()
    {
        await using var tab = await LiveTab.Open(_preview, First);
        _newsroom.Write("articles/a1.md", "---\ntitle: 기사 1\ndate: 언젠가\n---\n본문.\n");
        Assert.Contains("SN2", await tab.Next("bar", static data => data.Contains("mistakes", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("본문 1.", await Text(First), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_of_the_theme_names_the_template_the_page_and_the_includes()
    {
        await using var tab = await LiveTab.Open(_preview, "/paper/");
        File.AppendAllText(Path.Combine(_newsroom.Theme, "partials/card.html"), "{{ card.tilte }}\n");
        var bar = await tab.Next("bar", static data => data.Contains("mistakes", StringComparison.Ordinal));
        Assert.Contains("partials/card.html:", bar, StringComparison.Ordinal);
        Assert.Contains(" ← ", bar, StringComparison.Ordinal);
        Assert.Contains("title", bar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_may_be_written_over_renamed_moved_and_deleted_with_their_folders()
    {
        await using var tab = await LiveTab.Open(_preview, First);
        var beside = _newsroom.At("articles/.a1.md.swp");
        File.WriteAllText(beside, PreviewNewsroom.Article("기사 1", "옮겨 쓴 본문."));
        File.Move(beside, _newsroom.At("articles/a1.md"), overwrite: true);
        await tab.Next("reload");
        Assert.Contains("옮겨 쓴 본문.", await Text(First), StringComparison.Ordinal);

        var outside = Path.Combine(_newsroom.Root, "series");
        Directory.CreateDirectory(Path.Combine(outside, "inner"));
        File.WriteAllText(Path.Combine(outside, "inner/moved.md"), PreviewNewsroom.Article("옮긴 기사", "폴더째."));
        await using var missing = await LiveTab.Open(_preview, "/paper/tags/조류/");
        Directory.Move(outside, _newsroom.At("articles/series"));
        await missing.Next("reload");
        Assert.Contains("폴더째.", await Text("/paper/2026/03/04/moved/"), StringComparison.Ordinal);
        File.WriteAllText(_newsroom.At("articles/series/inner/second.md"), PreviewNewsroom.Article("둘째 기사", "새 폴더 안."));
        await missing.Next("reload");
        Directory.Delete(_newsroom.At("articles/series"), recursive: true);
        await missing.Next("reload");
        Assert.DoesNotContain("옮긴 기사", await Text("/paper/tags/조류/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_and_words_are_watched_too()
    {
        await using var tab = await LiveTab.Open(_preview, "/paper/");
        _newsroom.Write("site.yml", File.ReadAllText(_newsroom.At("site.yml")).Replace("시험일보", "다른일보", StringComparison.Ordinal));
        await tab.Next("reload");
        Assert.Contains("다른일보", await Text("/paper/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_system_cannot_watch_the_folders_are_looked_through()
    {
        await using var polled = await PreviewProcess.Start(null, _newsroom.Arguments, ("DOTNET_USE_POLLING_FILE_WATCHER", "1"));
        await using var tab = await LiveTab.Open(polled, First);
        await polled.Shows("0.7초마다");
        _newsroom.Write("articles/a1.md", PreviewNewsroom.Article("기사 1", "고친 본문, 그리고 더."));
        await tab.Next("reload");
    }

    [Fact]
    public async Task It_ends_when_it_is_asked_to_though_pages_listen()
    {
        await using var tab = await LiveTab.Open(_preview, First);
        Assert.Equal(0, await _preview.Stop());
        Assert.Contains("미리 보기를 마쳤습니다.", _preview.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_port_in_use_is_said_with_a_free_one()
    {
        var port = _preview.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var second = ProgramRun.Managed(["serve", "--port", port, .. _newsroom.Arguments]);
        Assert.Equal(2, second.ExitCode);
        Assert.Contains($"{port}번 포트는", second.Error, StringComparison.Ordinal);
        Assert.Matches("serve --port [1-9][0-9]+\n", second.Error);
    }

    private Task<string> Text(string path) => _client.GetStringAsync(new Uri(_preview.Address, path));
}
