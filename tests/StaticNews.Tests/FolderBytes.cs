namespace StaticNews.Tests;

/// <summary>A folder of the disk as bytes by path, for comparing and for building in memory.</summary>
public static class FolderBytes
{
    /// <summary>Every file below the folder, by path with slashes; hidden files too.</summary>
    public static ImmutableArray<KeyValuePair<string, byte[]>> Read(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => KeyValuePair.Create(Path.GetRelativePath(folder, file).Replace('\\', '/'), file))
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => KeyValuePair.Create(file.Key, File.ReadAllBytes(file.Value))),
    ];

    /// <summary>What differs between two sets of files, one line each; empty when they are the same.</summary>
    public static ImmutableArray<string> Compare(
        IEnumerable<KeyValuePair<string, byte[]>> expected, IEnumerable<KeyValuePair<string, byte[]>> actual)
    {
        var right = actual.ToDictionary(StringComparer.Ordinal);
        var differences = ImmutableArray.CreateBuilder<string>();
        foreach (var (path, bytes) in expected)
        {
            if (!right.Remove(path, out var other)) differences.Add($"missing: {path}");
            else if (!bytes.AsSpan().SequenceEqual(other)) differences.Add($"differs: {path}");
        }

        foreach (var path in right.Keys.Order(StringComparer.Ordinal)) differences.Add($"not expected: {path}");
        return differences.ToImmutable();
    }
}
