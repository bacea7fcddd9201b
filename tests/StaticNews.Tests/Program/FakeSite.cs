using StaticNews.Commands;
using StaticNews.Engine;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Reading.Pictures;
using StaticNews.Engine.Shared;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Shared.Memos;
using StaticNews.Engine.Writing;

namespace StaticNews.Tests.Program;

/// <summary>A site on the disk with an engine that only answers, so that the program around it can be watched.</summary>
internal sealed class FakeSite : IDisposable
{
    public static readonly DateTimeOffset Clock = new(2021, 3, 4, 5, 6, 7, TimeSpan.Zero);

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("staticnews-");

    public FakeSite()
    {
        CurrentFolder = Root;
        Add("input/site.yml", "name: 물빛일보\n");
    }

    public string Root => _root.FullName;

    public string CurrentFolder { get; set; }

    public Dictionary<string, string> Variables { get; } = [];

    public ImmutableArray<Diagnostic> Diagnostics { get; set; } = [];

    public ImmutableArray<Diagnostic> OutputDiagnostics { get; set; } = [];

    public ImmutableArray<ExternalLink> ExternalLinks { get; set; } = [];

    /// <summary>What a person at the terminal types; null: nobody is there.</summary>
    public string? Answers { get; set; }

    public Exception? Failure { get; set; }

    public StringWriter Output { get; set; } = new();

    public bool ShowsColours { get; set; }

    /// <summary>What the engine was asked.</summary>
    public BuildOptions? Options { get; private set; }

    /// <summary>The folders and outputs that were opened, with their arguments.</summary>
    public List<string> Opened { get; } = [];

    /// <summary>How memos were opened.</summary>
    public string? Cache { get; private set; }

    public ISourceFolder? Theme { get; private set; }

    public void Add(string path, string text)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public (int Code, string Out, string Error) Run(params string[] args)
    {
        using var error = new StringWriter();
        var surroundings = new Surroundings(Output, error, ShowsColours, CurrentFolder, new FixedClock(Clock), 3, Variables.GetValueOrDefault, Answers is null ? null : new StringReader(Answers));
        var tools = new BuildTools(Build, SiteBuilder.Prepare, SiteBuilder.Print, OpenFolder, OpenOutput, OpenNothing, OpenMemos, () => new NoPictures(), () => new SocketsHttpHandler { UseProxy = false });
        Output.GetStringBuilder().Clear();
        return (new Application(tools, surroundings).Run(args), Output.ToString(), error.ToString());
    }

    public void Dispose()
    {
        Output.Dispose();
        _root.Delete(recursive: true);
    }

    private BuildResult Build(BuildOptions options, ISourceFolder input, ISourceFolder theme, IPictureReader pictures, ISiteOutput output, IMemoStore? memos)
    {
        Options = options;
        Theme = theme;
        if (Failure is not null) throw Failure;
        input.List();
        return new BuildResult(
            [.. Diagnostics, .. output.Begin([], static _ => true)], 52, 187, 231, 3_400_000, 231, 0,
            new DateTimeOffset(2099, 1, 1, 0, 0, 0, TimeSpan.FromHours(9)),
            [new StepTiming("Reading", TimeSpan.FromMilliseconds(12.34))],
            ExternalLinks)
        { NextChangeReason = NextChangeReason.Embargo };
    }

    private FakeFolder OpenFolder(string path, string displayName)
    {
        Opened.Add($"{Path.GetRelativePath(Root, path)} as {displayName}");
        return new FakeFolder(path, displayName);
    }

    private FakeOutput OpenOutput(string path, bool isClean, IMemoStore memos)
    {
        Opened.Add($"{Path.GetRelativePath(Root, path)}{(isClean ? " clean" : "")}");
        return new FakeOutput(OutputDiagnostics);
    }

    private FakeOutput OpenNothing()
    {
        Opened.Add("nothing");
        return new FakeOutput([]);
    }

    private DiskMemoStore OpenMemos(BuildRequest request, DateTimeOffset opened)
    {
        Cache = $"{Path.GetRelativePath(Root, request.Folders.Cache)}{(request.IsClean ? " clean" : "")}{(request.IsCheck ? " check" : "")}";
        return new DiskMemoStore(request.Folders.Cache, opened, isClean: true, isReadOnly: true);
    }

    private sealed class NoPictures : IPictureReader
    {
        public IPictureEncoder? Encoder => null;

        public PictureLook? Measure(byte[] bytes, string extension) => null;
    }

    private sealed class FakeOutput(ImmutableArray<Diagnostic> diagnostics) : ISiteOutput
    {
        public ImmutableArray<Diagnostic> Begin(ImmutableArray<string> plannedPaths, Func<string, bool> isOurs) => diagnostics;

        public bool Write(string path, ReadOnlySpan<byte> bytes) => true;

        public int Complete() => 0;
    }

    private sealed class FakeFolder(string path, string displayName) : ISourceFolder
    {
        public Checked<ImmutableArray<SourceFile>> List() =>
            new([.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Select(Describe)], []);

        public byte[] Read(SourceFile file) => File.ReadAllBytes(file.DiskPath);

        private SourceFile Describe(string file)
        {
            var relative = Path.GetRelativePath(path, file).Replace('\\', '/');
            return new SourceFile(relative, $"{displayName}/{relative}", file, 0, 0);
        }
    }
}
