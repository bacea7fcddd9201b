using StaticNews.Engine.Discovery;
using StaticNews.Tests.Guide;

namespace StaticNews.Tests.WholeSite;

/// <summary>The theme that theme/README.md makes in 30 minutes: its files in Themes/jjokji/, and those that the guide copies from the default theme.</summary>
public static class SecondTheme
{
    private const string Heading = "## A second theme in 30 minutes";
    private const string Copy = "cp ../theme/";

    /// <summary>The guide's blocks from the theme's heading on.</summary>
    public static ImmutableArray<GuideFence> Fences { get; } =
        [.. GuideFence.Of([.. File.ReadAllLines(Repository.PathOf("theme/README.md")).SkipWhile(static line => line != Heading)])];

    /// <summary>The theme's own files.</summary>
    public static ImmutableArray<KeyValuePair<string, byte[]>> OwnFiles => FolderBytes.Read(Repository.PathOf("tests/StaticNews.Tests/Themes/jjokji"));

    /// <summary>Paths of the default theme that the guide copies.</summary>
    public static IEnumerable<string> Copied =>
        Fences.Where(static fence => fence.Language == "sh").SelectMany(static fence => fence.Text.Split('\n'))
            .Where(static line => line.StartsWith(Copy, StringComparison.Ordinal)).Select(static line => line[Copy.Length..].Split(' ')[0]);

    public static ISourceFolder NewFolder() => new MemoryFolder("theme", Files());

    /// <summary>The whole theme by path.</summary>
    public static IReadOnlyDictionary<string, byte[]> Files()
    {
        var files = OwnFiles.ToDictionary(StringComparer.Ordinal);
        foreach (var path in Copied) files.Add(path, File.ReadAllBytes(Repository.PathOf("theme/" + path)));
        return files;
    }
}
