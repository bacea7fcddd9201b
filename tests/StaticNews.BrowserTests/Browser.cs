using StaticNews.BrowserTests;

[assembly: AssemblyFixture(typeof(Browser))]

namespace StaticNews.BrowserTests;

/// <summary>One Chromium and one server for all tests. The system's browser is driven, or the one that CHROMIUM names.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private SampleHost? _host;

    public async ValueTask InitializeAsync()
    {
        _host = await SampleHost.Start();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium",
            Args = Flags,
        });
    }

    /// <summary>Where the built site lies.</summary>
    public string SiteFolder => _host!.Folder;

    /// <summary>A fresh reader, of the sample unless another site is named: no cookies, no history.</summary>
    public async Task<Reader> NewReader(int width = 1280, ColorScheme scheme = ColorScheme.Light, bool hasScript = true, Uri? site = null, float scale = 1)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 800 },
            DeviceScaleFactor = scale,
            ColorScheme = scheme,
            JavaScriptEnabled = hasScript,
            Locale = "ko-KR",
            TimezoneId = "America/New_York",
        });
        return await Reader.Open(context, site ?? _host!.Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_host is not null) await _host.DisposeAsync();
    }
}
