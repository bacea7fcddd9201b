using System.Diagnostics;
using System.Net;
using StaticNews.Engine;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Shared.Text;
using StaticNews.Engine.Writing;
using StaticNews.Images;

namespace StaticNews.Tests.Preview;

/// <summary>Compares what a preview serves, without its additions, with a clean build of the same view.</summary>
public sealed class PreviewOracle(PreviewNewsroom newsroom, PreviewProcess preview) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false });

    /// <summary>Waits until the preview has caught up; what differs then, one line each.</summary>
    public async Task<IReadOnlyCollection<string>> Differences()
    {
        var built = Build();
        var clock = Stopwatch.StartNew();
        while (true)
        {
            var differences = await Compare(built);
            if (differences.Count == 0 || clock.Elapsed > Patience) return differences;
            await Task.Delay(50);
        }
    }

    public void Dispose() => _client.Dispose();

    private IReadOnlyDictionary<string, byte[]> Build()
    {
        var output = new MemoryOutput();
        SiteBuilder.Build(
            new BuildOptions { Now = DateTimeOffset.Parse(PreviewNewsroom.Now, System.Globalization.CultureInfo.InvariantCulture), IncludesDrafts = true, Jobs = 2 },
            new DiskFolder(newsroom.Input, "input"),
            new DiskFolder(newsroom.Theme, "theme"),
            new VipsPictureReader(),
            output,
            memos: null);
        return output.Files;
    }

    private async Task<List<string>> Compare(IReadOnlyDictionary<string, byte[]> built)
    {
        var differences = new List<string>();
        foreach (var (path, bytes) in built)
        {
            var url = path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;
            using var answer = await _client.GetAsync(new Uri(preview.Address, "/paper/" + UrlText.EncodePath(url)));
            var shown = await answer.Content.ReadAsByteArrayAsync();
            var additions = shown.AsSpan().IndexOf("<staticnews-preview "u8);

            // Over a mistake lies the page as it last was.
            if (additions >= 0 && shown.AsSpan(additions).IndexOf("class=\"mistakes\""u8) >= 0) continue;
            if (answer.StatusCode != HttpStatusCode.OK) differences.Add($"{(int)answer.StatusCode} {url}");
            else if (!(additions < 0 ? shown : shown.AsSpan(0, additions)).SequenceEqual(bytes)) differences.Add($"differs: {url}");
        }

        return differences;
    }
}
