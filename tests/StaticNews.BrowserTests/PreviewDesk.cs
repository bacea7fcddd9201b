using StaticNews.Tests;
using StaticNews.Tests.Preview;

namespace StaticNews.BrowserTests;

/// <summary>The sample newsroom and the default theme in a folder of their own, under a preview, for somebody who edits them.</summary>
public sealed class PreviewDesk : IAsyncDisposable
{
    /// <summary>Of the article that the tests edit.</summary>
    public const string Article = "2026/11/19/tide/";

    private readonly TemporaryFolder _folder = new();

    private PreviewDesk()
    {
    }

    public PreviewProcess Preview { get; private set; } = null!;

    public string ArticleFile => _folder.At("input/articles/society/tide.md");

    public string Stylesheet => _folder.At("theme/assets/site.css");

    public static async Task<PreviewDesk> Open()
    {
        var desk = new PreviewDesk();
        Copy(Repository.PathOf("theme"), desk._folder.At("theme"));
        desk._folder.Write("input/site.yml", "name: 물빛일보\nbase_url: https://news.example/paper/\nsections:\n  - { id: society, name: 사회 }\n");
        desk.Write("처음 본문.");
        desk._folder.Write("input/articles/society/other.md", "---\ntitle: 다른 기사\ndate: 2026-11-18\n---\n다른 본문.\n");
        await desk.Start("0");
        return desk;
    }

    public void Write(string body) => _folder.Write("input/articles/society/tide.md", $"---\ntitle: 밀물\ndate: 2026-11-19\n---\n{string.Concat(Enumerable.Repeat("긴 글이다.\n\n", 80))}{body}\n");

    public async ValueTask DisposeAsync()
    {
        await Preview.DisposeAsync();
        _folder.Dispose();
    }

    public async Task Start(string port) => Preview = await PreviewProcess.Start(
        "--input", _folder.At("input"), "--theme", _folder.At("theme"), "--cache", _folder.At("cache"), "--now", "2026-11-20 09:00", "--port", port);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
