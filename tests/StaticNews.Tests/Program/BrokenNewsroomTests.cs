using StaticNews.Tests.Casework;

namespace StaticNews.Tests.Program;

/// <summary>The newsrooms full of mistakes of the cases, through the whole program: each mistake is told at its place, and what can be built is built.</summary>
public sealed class BrokenNewsroomTests : IDisposable
{
    private static readonly string Cases = Repository.PathOf("tests/StaticNews.Tests/Cases/Broken");

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Names => [.. Directory.GetFiles(Cases, "*.case").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void Mistakes_are_1_and_the_good_article_is_written(string name)
    {
        var file = CaseFile.Parse(name, File.ReadAllText(Path.Combine(Cases, name + ".case")));
        var lacksPictures = false;
        foreach (var (path, bytes) in CaseSite.Of(file, CaseOptions.Parse(file)).Input)
        {
            // The pictures of cases are words that only cases can measure.
            if (path.EndsWith(".png", StringComparison.Ordinal)) lacksPictures = true;
            else File.WriteAllBytes(_folder.Write("input/" + path, ""), bytes);
        }

        var errors = file.Sections.Single(section => section.Kind == CaseSectionKind.Diagnostics).Lines
            .Where(line => line.Contains(": error SN", StringComparison.Ordinal))
            .Select(line => line[..line.IndexOf(": error", StringComparison.Ordinal)])
            .ToArray();
        var (code, output, error) = new RealProgram(_folder.FullPath).Run("build", "--now", "2026-10-01T12:00:00+09:00", "--lang", "en");
        Assert.Empty(error);
        Assert.Equal(errors.Length > 0 || lacksPictures ? 1 : 0, code);
        Assert.All(errors, place => Assert.Contains(place, output, StringComparison.Ordinal));
        Assert.DoesNotContain("input/articles/good.md:", output, StringComparison.Ordinal);
        Assert.Contains("성한 글.", File.ReadAllText(_folder.At("output/2026/03/04/good/index.html")), StringComparison.Ordinal);
    }
}
