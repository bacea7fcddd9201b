using System.Text;

namespace StaticNews.Tests.Structure;

/// <summary>Whose code is in the program and its tests: exactly these packages, under these licences.</summary>
[Trait("suite", "structure")]
public sealed class SupplyTests
{
    private const string Notices = "THIRD-PARTY-NOTICES.md";
    private const string ShippedHeading = "<!-- packages: program -->";
    private const string OthersHeading = "<!-- packages: build and tests -->";
    private static readonly string[] Projects = ["src/StaticNews", "tests/StaticNews.Tests", "tests/StaticNews.BrowserTests", "tests/StaticNews.Benchmarks"];

    /// <summary>UPDATE_NOTICES=1 writes the tables anew.</summary>
    [Fact]
    public void Every_package_is_listed_with_the_licence_that_it_names()
    {
        var shipped = LockedPackage.Locked(Projects[0]).Where(static package => LockedPackage.IsShipped(package.Id)).ToHashSet();
        var others = Projects.SelectMany(LockedPackage.Locked).Except(shipped).ToHashSet();
        var path = Repository.PathOf(Notices);
        var text = File.ReadAllText(path);
        var expected = WithTable(WithTable(text, ShippedHeading, shipped), OthersHeading, others);
        if (Environment.GetEnvironmentVariable("UPDATE_NOTICES") == "1" && Environment.GetEnvironmentVariable("CI") is null) File.WriteAllText(path, expected);
        else Assert.Equal(expected, text, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Nothing_in_the_program_is_under_a_licence_that_nobody_has_weighed() =>
        Assert.All(
            LockedPackage.Locked(Projects[0]).Where(static package => LockedPackage.IsShipped(package.Id)),
            static package => Assert.Contains(LockedPackage.Read(package.Id, package.Version).Licence, (string[])["MIT", "BSD-2-Clause", "LGPL-3.0-or-later"]));

    [Fact]
    public void Versions_are_exact_and_locked()
    {
        var versions = File.ReadAllText(Repository.PathOf("src/Directory.Packages.props"));
        Assert.DoesNotMatch(@"Version=""[^""]*[*\[\](),]", versions);
        foreach (var project in Directory.GetFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories).Where(static path => !path.Contains("artifacts", StringComparison.Ordinal)))
        {
            if (File.ReadAllText(Repository.PathOf("StaticNews.sln")).Contains(Path.GetFileName(project), StringComparison.Ordinal))
                Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")), project);
        }
    }

    private static string WithTable(string text, string heading, IEnumerable<(string Id, string Version)> packages)
    {
        var start = text.IndexOf(heading, StringComparison.Ordinal);
        Assert.True(start >= 0, heading);
        start += heading.Length;
        var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
        var table = new StringBuilder("\n| package | version | licence | holder |\n| --- | --- | --- | --- |");
        foreach (var (id, version) in packages.OrderBy(static package => package.Id, StringComparer.OrdinalIgnoreCase).ThenBy(static package => package.Version, StringComparer.Ordinal))
        {
            var package = LockedPackage.Read(id, version);
            table.Append("\n| ").Append(package.Id).Append(" | ").Append(package.Version).Append(" | ").Append(package.Licence).Append(" | ").Append(package.Holder.Replace("|", "\\|", StringComparison.Ordinal)).Append(" |");
        }

        return text[..start] + table + text[end..];
    }
}
