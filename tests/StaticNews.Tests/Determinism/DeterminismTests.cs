using StaticNews.Engine.Discovery;
using StaticNews.Tests.WholeSite;

namespace StaticNews.Tests.Determinism;

/// <summary>The same input gives the same bytes, whatever the machine does.</summary>
[Trait("suite", "determinism")]
public sealed class DeterminismTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void The_number_of_threads_does_not_show(int jobs) => SameAsBuilt(SampleSite.Build(SampleSite.NewSource(), jobs));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_in_which_files_are_listed_does_not_show(int seed) =>
        SameAsBuilt(SampleSite.Build(Shuffled("input", seed), jobs: 4, theme: Shuffled("theme", seed)));

    [Theory]
    [InlineData("Asia/Seoul", "ko_KR.UTF-8")]
    [InlineData("America/New_York", "tr_TR.UTF-8")]
    public void The_zone_and_the_locale_of_the_machine_do_not_show(string zone, string locale)
    {
        using var folder = new TemporaryFolder();
        var run = ProgramRun.Managed(SampleCommand.Build(folder.At("output")), ("TZ", zone), ("LANG", locale), ("LC_ALL", locale));
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        var written = FolderBytes.Read(folder.At("output")).Where(file => file.Key != ".staticnews-output").ToArray();
        Assert.Equal(SampleSite.Built.Files.Keys.Order(StringComparer.Ordinal), written.Select(file => file.Key).Order(StringComparer.Ordinal));

        // The pictures of the other build are not encoded.
        Assert.Empty(FolderBytes.Compare(SampleSite.Built.Files.Where(IsNoPicture), written.Where(IsNoPicture)));
    }

    private static bool IsNoPicture(KeyValuePair<string, byte[]> file) => !file.Key.StartsWith("pictures/", StringComparison.Ordinal);

    private static void SameAsBuilt(SampleBuild build)
    {
        Assert.Empty(FolderBytes.Compare(SampleSite.Built.Files, build.Files));
        Assert.Equal(DiagnosticLines.Of(SampleSite.Built.Result.Diagnostics), DiagnosticLines.Of(build.Result.Diagnostics));
    }

    private static MemoryFolder Shuffled(string folder, int seed)
    {
        var files = FolderBytes.Read(Repository.PathOf(folder)).ToArray();
        new Random(seed).Shuffle(files);
        return new MemoryFolder(folder, files.ToDictionary(StringComparer.Ordinal));
    }
}
