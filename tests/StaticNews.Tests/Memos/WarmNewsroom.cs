using StaticNews.Engine;
using StaticNews.Engine.Writing;
using StaticNews.Tests.Casework;
using StaticNews.Tests.WholeSite;

namespace StaticNews.Tests.Memos;

/// <summary>The sample newsroom with times, built again and again with its memos into one output.</summary>
internal sealed class WarmNewsroom
{
    private static readonly DateTimeOffset FirstBuild = SampleSite.Now;
    private static readonly Lazy<ImmutableArray<KeyValuePair<string, byte[]>>> Sample = new(() => FolderBytes.Read(Repository.PathOf("input")));
    private static readonly Lazy<ImmutableArray<KeyValuePair<string, byte[]>>> Default = new(() => FolderBytes.Read(Repository.PathOf("theme")));
    private readonly MemoryOutput _output = new();
    private int _edits;

    public WarmNewsroom()
    {
        foreach (var (path, bytes) in Sample.Value)
        {
            if (!path.StartsWith(".staticnews/", StringComparison.Ordinal)) Input.Put(path, bytes, FirstBuild.AddDays(-30));
        }

        foreach (var (path, bytes) in Default.Value) Theme.Put(path, bytes, FirstBuild.AddDays(-30));
    }

    public DatedFolder Input { get; } = new();

    public DatedFolder Theme { get; } = new();

    public MemoryMemoStore Memos { get; } = new() { Opened = FirstBuild };

    public BuildOptions Options { get; set; } = new() { Now = FirstBuild, Jobs = 2 };

    /// <summary>Changes a text of the newsroom (input/…) or of the theme (theme/…); what it replaces must be there.</summary>
    public void Edit(string path, string old, string text)
    {
        var (folder, name) = FolderOf(path);
        var before = folder.TextOf(name);
        Assert.Contains(old, before, StringComparison.Ordinal);
        Put(path, old.Length == 0 ? before + text : before.Replace(old, text, StringComparison.Ordinal));
    }

    public void Put(string path, string text)
    {
        var (folder, name) = FolderOf(path);
        folder.Put(name, text, FirstBuild.AddMinutes(++_edits));
    }

    public void Remove(string path)
    {
        var (folder, name) = FolderOf(path);
        folder.Remove(name);
    }

    public void Rename(string path, string other)
    {
        var (folder, name) = FolderOf(path);
        folder.Put(FolderOf(other).Name, folder.BytesOf(name), FirstBuild.AddDays(-30));
        folder.Remove(name);
    }

    /// <summary>With the memos, into the output of the last such build.</summary>
    public CaseOutcome BuildWarm()
    {
        Memos.Opened = Memos.Opened.AddHours(1);
        var result = SiteBuilder.Build(Options, Input, Theme, new CasePictures(), _output, Memos);
        return new CaseOutcome(result, _output.Files.ToDictionary(StringComparer.Ordinal));
    }

    /// <summary>Without memos, into an output of its own.</summary>
    public CaseOutcome BuildClean()
    {
        var output = new MemoryOutput();
        return new CaseOutcome(SiteBuilder.Build(Options, Input, Theme, new CasePictures(), output, memos: null), output.Files);
    }

    private (DatedFolder Folder, string Name) FolderOf(string path) =>
        path.StartsWith("theme/", StringComparison.Ordinal) ? (Theme, path["theme/".Length..]) : (Input, path["input/".Length..]);
}
