using System.Text;
using StaticNews.Engine;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Shared.Memos;
using StaticNews.Engine.Writing;
using StaticNews.Tests.Casework;

namespace StaticNews.Tests;

/// <summary>A newsroom of a few articles with the smallest theme, for tests that are about something else.</summary>
public sealed class SmallSite
{
    private static readonly CaseOptions Options = new();

    public CaseSite Files { get; } = CaseSite.Of(CaseFile.Parse("small", ""), Options);

    public static SmallSite WithArticles(int count)
    {
        var site = new SmallSite();
        for (var number = 1; number <= count; number++)
            site.Put(FormattableString.Invariant($"articles/a{number}.md"), FormattableString.Invariant($"---\ntitle: 기사 {number}\ndate: 2026-03-0{number}\ntags: [조류]\n---\n본문 {number}.\n"));
        return site;
    }

    public void Put(string path, string text) => Put(path, Encoding.UTF8.GetBytes(text));

    public void Put(string path, byte[] bytes) => Files.Input[path] = bytes;

    public void PutTheme(string path, byte[] bytes) => Files.Theme[path] = bytes;

    public void Remove(string path) => Files.Input.Remove(path);

    public BuildResult Build(ISiteOutput output, Shard? shard = null, int jobs = 2, IMemoStore? memos = null) =>
        SiteBuilder.Build(
            Options.ForBuild(jobs) with { Shard = shard },
            new MemoryFolder("input", Files.Input),
            new MemoryFolder("theme", Files.Theme),
            new CasePictures(),
            output,
            memos);

    /// <summary>The site in memory.</summary>
    public IReadOnlyDictionary<string, byte[]> Build()
    {
        var output = new MemoryOutput();
        Build(output);
        return output.Files;
    }

    /// <summary>The site on the disk, written by a build that remembers.</summary>
    internal BuildResult BuildTo(string folder, IMemoStore memos)
    {
        using var output = new DiskOutput(folder, isClean: false, memos);
        return Build(output, memos: memos);
    }

    /// <summary>The site on the disk, written by a build of its own.</summary>
    public BuildResult BuildTo(string folder, bool isClean = false, Shard? shard = null)
    {
        using var output = new DiskOutput(folder, isClean);
        return Build(output, shard);
    }
}
