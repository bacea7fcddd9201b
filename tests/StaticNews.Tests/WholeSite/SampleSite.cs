using System.Text;
using StaticNews.Engine;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Writing;

namespace StaticNews.Tests.WholeSite;

/// <summary>The sample newsroom of this repository, built once with the default theme.</summary>
public static class SampleSite
{

    private static readonly Lazy<SampleBuild> Shared = new(() => Build(NewSource(), jobs: 2));
    private static readonly Lazy<SampleBuild> SharedPaged = new(() => Build(With("page_size: 8", "page_size: 5"), jobs: 2));
    private static readonly Lazy<SampleBuild> SharedEnglish = new(() => Build(With("language: ko", "language: en"), jobs: 2));

    private static readonly Lazy<SampleBuild> SharedInSecondTheme = new(() => Build(NewSource(), jobs: 2, theme: SecondTheme.NewFolder()));

    /// <summary>After every dated article but the embargoed one.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(9));

    public static SampleBuild Built => Shared.Value;

    /// <summary>The same newsroom with five articles a page.</summary>
    public static SampleBuild Paged => SharedPaged.Value;

    /// <summary>The same newsroom as a paper in English.</summary>
    public static SampleBuild English => SharedEnglish.Value;

    /// <summary>The same newsroom in the theme that theme/README.md makes.</summary>
    public static SampleBuild InSecondTheme => SharedInSecondTheme.Value;

    public static ISourceFolder NewSource() => new DiskFolder(Repository.PathOf("input"), "input");

    public static ISourceFolder NewTheme() => new DiskFolder(Repository.PathOf("theme"), "theme");

    public static IPictureReader NewPictures() => new QuickPictures();

    public static SampleBuild Build(ISourceFolder input, int jobs, bool drafts = false, ISourceFolder? theme = null)
    {
        var output = new MemoryOutput();
        var options = new BuildOptions { Now = Now, Jobs = jobs, IncludesDrafts = drafts };
        var result = SiteBuilder.Build(options, input, theme ?? NewTheme(), NewPictures(), output, memos: null);
        return new SampleBuild(result, output.Files);
    }

    private static MemoryFolder With(string setting, string other)
    {
        var files = FolderBytes.Read(Repository.PathOf("input")).ToDictionary(StringComparer.Ordinal);
        var settings = Encoding.UTF8.GetString(files["site.yml"]);
        Assert.Contains(setting, settings, StringComparison.Ordinal);
        files["site.yml"] = Encoding.UTF8.GetBytes(settings.Replace(setting, other, StringComparison.Ordinal));
        return new MemoryFolder("input", files);
    }
}
