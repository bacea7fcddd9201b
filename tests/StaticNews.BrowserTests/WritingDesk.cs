using System.Collections.Concurrent;
using StaticNews.Tests;

namespace StaticNews.BrowserTests;

/// <summary>The sample newsroom with a writing desk, whose repository is a folder of the browser's own instead of GitHub.</summary>
public sealed class WritingDesk : IAsyncDisposable
{
    private const string Seed = """
        async files => {
          const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('sveltia-cms-test', { create: true });
          for (const [path, text] of Object.entries(files)) {
            const parts = path.split('/');
            let folder = root;
            for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
            const writer = await (await folder.getFileHandle(parts.at(-1), { create: true })).createWritable();
            await writer.write(text);
            await writer.close();
          }
        }
        """;

    private const string Dump = """
        async () => {
          const files = {};
          const walk = async (folder, path) => {
            for await (const [name, handle] of folder.entries())
              if (handle.kind === 'directory') await walk(handle, path + name + '/');
              else files[path + name] = await new Response(await handle.getFile()).text();
          };
          await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle('sveltia-cms-test'), '');
          return files;
        }
        """;

    private readonly TemporaryFolder _input;
    private readonly SampleHost _host;
    private readonly Reader _editor;

    private WritingDesk(TemporaryFolder input, SampleHost host, Reader editor)
    {
        _input = input;
        _host = host;
        _editor = editor;
    }

    public IPage Page => _editor.Page;

    /// <summary>What the tab complained of.</summary>
    public IReadOnlyCollection<string> Complaints => _editor.Complaints;

    /// <summary>Requests that would have left this machine.</summary>
    public ConcurrentQueue<string> Strangers { get; } = new();

    /// <summary>Opens the desk over these files of the repository and signs in.</summary>
    public static async Task<WritingDesk> Open(Browser browser, IReadOnlyDictionary<string, string> files)
    {
        var input = new TemporaryFolder();
        CopyAll(Repository.PathOf("input"), input.FullPath);
        await File.AppendAllTextAsync(Path.Combine(input.FullPath, "site.yml"), "\nadmin: { repository: mulbit/paper }\n");
        await CmsPackage.Unpack(Path.Combine(input.FullPath, "files", "admin"));
        var host = await SampleHost.Start(input.FullPath);
        var config = Path.Combine(host.Folder, "admin", "config.yml");
        var lines = await File.ReadAllLinesAsync(config);
        await File.WriteAllLinesAsync(config, ["backend: { name: test-repo }", .. lines.SkipWhile(line => line != "site_url: https://mulbit.example.org/paper/")]);

        var desk = new WritingDesk(input, host, await browser.NewReader(site: host.Address));
        await desk.Page.RouteAsync("**/*", async route =>
        {
            if (new Uri(route.Request.Url) is { Scheme: "http" or "https" } url && url.Authority != host.Address.Authority)
            {
                desk.Strangers.Enqueue(route.Request.Url);
                await route.AbortAsync();
                return;
            }

            await route.ContinueAsync();
        });
        // The desk makes the fields of its form when they come into view.
        await desk.Page.SetViewportSizeAsync(1280, 6000);
        await desk._editor.Go("admin/");
        await desk.Page.EvaluateAsync(Seed, files);
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "테스트 저장소로 작업" }).ClickAsync();
        await desk.SeeList();
        return desk;
    }

    /// <summary>Goes to a place of the desk: collections/articles/new.</summary>
    public async Task Go(string place)
    {
        await Page.EvaluateAsync("place => { location.hash = '#/' + place; }", place);
        await Assertions.Expect(Field("title").First).ToBeVisibleAsync();
    }

    /// <summary>The input of a field of the form.</summary>
    public ILocator Field(string name) => Page.Locator($"[data-key-path='{name}'] input");

    /// <summary>Saves the form and waits for the desk to say so and to show its list again.</summary>
    public async Task Save()
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "저장", Exact = true }).First.ClickAsync();
        await Assertions.Expect(Page.GetByText("엔트리 1개가 저장되었습니다.").Last).ToBeVisibleAsync();
        await SeeList();
    }

    /// <summary>Every file of the repository as it now is.</summary>
    public async Task<Dictionary<string, string>> Files() => await Page.EvaluateAsync<Dictionary<string, string>>(Dump);

    public async ValueTask DisposeAsync()
    {
        await _editor.DisposeAsync();
        await _host.DisposeAsync();
        _input.Dispose();
    }

    private async Task SeeList() =>
        await Assertions.Expect(Page.GetByRole(AriaRole.Button, new() { Name = "새 엔트리 만들기" }).First).ToBeVisibleAsync(new() { Timeout = 20_000 });

    private static void CopyAll(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(from, file);
            if (name.StartsWith('.')) continue;
            var copy = Path.Combine(to, name);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
