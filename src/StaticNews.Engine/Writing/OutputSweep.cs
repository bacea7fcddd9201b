namespace StaticNews.Engine.Writing;

/// <summary>Removes files that are ours, and the folders that they leave empty.</summary>
internal static class OutputSweep
{
    /// <summary>The number of files that were there.</summary>
    public static int Remove(string fullPath, IEnumerable<string> paths)
    {
        var removed = 0;
        var folders = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var file = Path.Combine(fullPath, path);
            if (!File.Exists(file)) continue;
            File.Delete(file);
            removed++;
            for (var folder = Path.GetDirectoryName(path); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
                folders.Add(folder);
        }

        foreach (var folder in folders.Reverse())
        {
            var full = Path.Combine(fullPath, folder);
            if (Directory.Exists(full) && !Directory.EnumerateFileSystemEntries(full).Any()) Directory.Delete(full);
        }

        return removed;
    }
}
