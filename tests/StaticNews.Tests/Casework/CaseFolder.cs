namespace StaticNews.Tests.Casework;

/// <summary>The folder Cases/ of the sources.</summary>
public static class CaseFolder
{
    private static readonly string Root = Repository.PathOf("tests/StaticNews.Tests/Cases");

    /// <summary>Every case by its path without ending: Articles/permalink.</summary>
    public static ImmutableArray<string> Names() =>
    [
        .. Directory.EnumerateFiles(Root, "*.case", SearchOption.AllDirectories)
            .Select(file => Path.ChangeExtension(Path.GetRelativePath(Root, file), null).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static CaseFile Read(string name) => CaseFile.Parse(name, File.ReadAllText(PathOf(name)));

    public static void Write(string name, string text) => File.WriteAllText(PathOf(name), text);

    private static string PathOf(string name) => Path.Combine(Root, name + ".case");
}
