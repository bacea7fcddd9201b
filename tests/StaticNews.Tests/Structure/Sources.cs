namespace StaticNews.Tests.Structure;

/// <summary>The C# sources of a folder of the repository.</summary>
public static class Sources
{
    /// <summary>Every file that people wrote, by path from the repository's root with slashes.</summary>
    public static IEnumerable<SourceText> Below(string folder) =>
        Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".g.cs", StringComparison.Ordinal) && !file.EndsWith(".Generated.cs", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => new SourceText(Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllLines(file)));
}
