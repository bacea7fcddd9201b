using StaticNews.Engine;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Writing;
using StaticNews.Tests.Memos;

namespace StaticNews.Tests.Output;

/// <summary>The output folder: what is written, what is removed, and what is never touched.</summary>
[Trait("suite", "output")]
public sealed class OutputTests : IDisposable
{
    private const string Marker = ".staticnews-output";
    private readonly TemporaryFolder _folder = new();
    private readonly SmallSite _site = SmallSite.WithArticles(5);

    private string Output => _folder.At("output");

    [Fact]
    public void The_disk_holds_what_memory_holds()
    {
        var result = _site.BuildTo(Output);
        Assert.Empty(FolderBytes.Compare(_site.Build(), Written()));
        Assert.Equal(result.Files, Written().Count());
        Assert.Equal(result.Bytes, Written().Sum(file => file.Value.LongLength));
        Assert.Equal(result.Files, result.Written);
    }

    [Fact]
    public async Task Threads_may_meet_in_a_folder_that_is_not_there_yet()
    {
        for (var round = 0; round < 300; round++)
        {
            var paths = Enumerable.Range(0, 8).Select(file => $"{round}/a/b/{file}.html").ToImmutableArray();
            using var output = new DiskOutput(Output, isClean: false);
            output.Begin(paths, static _ => true);
            using var together = new Barrier(paths.Length);
            await Task.WhenAll(paths.Select(path => Task.Factory.StartNew(() => Write(path), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
            Assert.All(paths, path => Assert.True(File.Exists(Path.Combine(Output, path))));
            output.Complete();

            void Write(string path)
            {
                together.SignalAndWait();
                output.Write(path, "글"u8);
            }
        }
    }

    [Fact]
    public void A_second_build_writes_nothing_and_keeps_the_times_of_files()
    {
        _site.BuildTo(Output);
        var old = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        foreach (var file in OwnFiles()) File.SetLastWriteTimeUtc(file, old);

        var result = _site.BuildTo(Output);
        Assert.Equal(0, result.Written);
        Assert.Equal(0, result.Removed);
        Assert.All(OwnFiles(), file => Assert.Equal(old, File.GetLastWriteTimeUtc(file)));
    }

    [Fact]
    public void An_edit_leaves_the_output_of_a_fresh_build()
    {
        _site.BuildTo(Output);
        _site.Put("articles/a3.md", "---\ntitle: 짧게\ndate: 2026-03-03\n---\n.\n");
        var result = _site.BuildTo(Output);
        Assert.InRange(result.Written, 1, result.Files - 1);
        Assert.Empty(FolderBytes.Compare(_site.Build(), Written()));
    }

    [Fact]
    public void A_removed_article_takes_its_page_and_empty_folders_with_it()
    {
        _site.BuildTo(Output);
        Assert.True(Directory.Exists(Path.Combine(Output, "2026/03/02")));
        _site.Remove("articles/a2.md");
        var result = _site.BuildTo(Output);
        Assert.True(result.Removed >= 1);
        Assert.False(Directory.Exists(Path.Combine(Output, "2026/03/02")));
        Assert.Empty(FolderBytes.Compare(_site.Build(), Written()));
    }

    [Fact]
    public void A_file_of_somebody_else_in_the_output_stays()
    {
        _site.BuildTo(Output);
        var own = _folder.Write("output/2026/03/02/mine.txt", "내 것");
        _site.Remove("articles/a2.md");
        _site.BuildTo(Output);
        Assert.Equal("내 것", File.ReadAllText(own));
        _site.BuildTo(Output, isClean: true);
        Assert.Equal("내 것", File.ReadAllText(own));
    }

    [Fact]
    public void A_clean_build_removes_what_is_ours_first()
    {
        _site.BuildTo(Output);
        var page = Path.Combine(Output, "2026/03/01/a1/index.html");
        File.WriteAllText(page, "손댄 파일");
        var result = _site.BuildTo(Output, isClean: true);
        Assert.Equal(result.Files, result.Written);
        Assert.Empty(FolderBytes.Compare(_site.Build(), Written()));
    }

    [Fact]
    public void A_folder_of_somebody_else_is_refused_and_stays_as_it_was()
    {
        var own = _folder.Write("output/thesis.txt", "십 년의 일");
        var result = _site.BuildTo(Output, isClean: true);
        Assert.Equal(["SN6101"], result.Diagnostics.Where(each => each.Severity == Severity.Error).Select(each => each.Rule.Code));
        Assert.Equal([own], Directory.GetFiles(Output, "*", SearchOption.AllDirectories));
        Assert.Equal("십 년의 일", File.ReadAllText(own));
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(Output);
        Assert.Empty(_site.BuildTo(Output).Diagnostics);
    }

    [Fact]
    public void Shards_together_are_the_whole()
    {
        var whole = _site.Build();
        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (var index = 1; index <= 3; index++)
        {
            var output = new MemoryOutput();
            _site.Build(output, new Shard(index, 3));
            Assert.InRange(output.Files.Count, 1, whole.Count - 1);
            foreach (var (path, bytes) in output.Files) parts.Add(path, bytes);
        }

        Assert.Empty(FolderBytes.Compare(whole, parts));
    }

    [Fact]
    public void Shards_into_one_folder_leave_each_other_alone()
    {
        for (var index = 1; index <= 3; index++) _site.BuildTo(Output, shard: new Shard(index, 3));
        Assert.Empty(FolderBytes.Compare(_site.Build(), Written()));
        _site.Remove("articles/a2.md");
        for (var index = 1; index <= 3; index++) _site.BuildTo(Output, shard: new Shard(index, 3));
        Assert.Empty(FolderBytes.Compare(_site.Build(), Written()));
    }

    [Fact]
    public void A_build_that_was_killed_is_healed_by_the_next()
    {
        _site.BuildTo(Output);
        var marker = Path.Combine(Output, Marker);
        File.WriteAllText(marker, File.ReadAllText(marker).Replace(" clean\n", " dirty\n", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(Output, "2026/03/01/a1/index.html"), "반만 쓴");
        File.Delete(Path.Combine(Output, "rss.xml"));
        _site.Remove("articles/a2.md");

        _site.BuildTo(Output);
        Assert.Empty(FolderBytes.Compare(_site.Build(), Written()));
        Assert.Contains(" clean\n", File.ReadAllText(marker), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_builds_at_once_exclude_each_other()
    {
        _site.BuildTo(Output);
        using var first = new DiskOutput(Output, isClean: false);
        Assert.Empty(first.Begin([], static _ => false));
        var result = _site.BuildTo(Output);
        Assert.Equal(["SN6102"], result.Diagnostics.Where(each => each.Severity == Severity.Error).Select(each => each.Rule.Code));
        Assert.Equal(0, result.Written);
    }

    [Fact]
    public void A_marker_that_was_tampered_with_removes_nothing_outside()
    {
        var outside = _folder.Write("precious.txt", "밖");
        _site.BuildTo(Output);
        foreach (var path in (string[])["../precious.txt", outside, "a/../../precious.txt"])
        {
            File.AppendAllText(Path.Combine(Output, Marker), path + "\n");
            _site.BuildTo(Output);
            _site.BuildTo(Output, isClean: true);
            Assert.Equal("밖", File.ReadAllText(outside));
        }
    }

    [Fact]
    public void With_memos_too_a_file_that_somebody_touched_is_mended()
    {
        var memos = new MemoryMemoStore { Opened = DateTimeOffset.UnixEpoch.AddYears(80) };
        var files = _site.BuildTo(Output, memos);
        Assert.NotEmpty(files.Rendered);
        Assert.Empty(_site.BuildTo(Output, memos).Rendered);
        File.WriteAllText(Path.Combine(Output, "2026/03/02/a2/index.html"), "고쳤다");
        Directory.Delete(Path.Combine(Output, "2026/03/03"), recursive: true);
        Assert.Equal(["/2026/03/02/a2/", "/2026/03/03/a3/"], _site.BuildTo(Output, memos).Rendered.Select(static page => page.Route.Path));
        Assert.Empty(FolderBytes.Compare(_site.Build(), Written()));
        File.WriteAllText(Path.Combine(Output, Marker), File.ReadAllText(Path.Combine(Output, Marker)).Replace(" clean\n", " dirty\n", StringComparison.Ordinal));
        var mended = _site.BuildTo(Output, memos);
        Assert.Equal((mended.Pages, 0), (mended.Rendered.Length, mended.Written));
    }

    [Fact]
    public void Nothing_is_written_for_a_check()
    {
        var result = _site.Build(new NullOutput());
        Assert.Equal(_site.Build().Count, result.Files);
        Assert.False(Directory.Exists(Output));
    }

    public void Dispose() => _folder.Dispose();

    private IEnumerable<string> OwnFiles() =>
        Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != Marker);

    private IEnumerable<KeyValuePair<string, byte[]>> Written() => FolderBytes.Read(Output).Where(file => file.Key != Marker);
}
