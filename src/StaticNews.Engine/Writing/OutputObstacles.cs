namespace StaticNews.Engine.Writing;

/// <summary>
/// What an earlier build left in the way of this one: a file where there will be a folder, a folder where there will be a file, and a name that
/// differs from a planned one in the case of letters only, which on many disks is the same file.
/// </summary>
internal static class OutputObstacles
{
    /// <summary>Those of the orphans that must go before anything is written.</summary>
    public static HashSet<string> Among(ImmutableArray<string> orphans, ImmutableArray<string> plannedPaths)
    {
        var obstacles = new HashSet<string>(StringComparer.Ordinal);
        if (orphans.IsEmpty) return obstacles;
        var files = new HashSet<string>(plannedPaths, StringComparer.OrdinalIgnoreCase);
        var folders = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in plannedPaths)
        {
            for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            {
                if (!folders.Add(path[..slash])) break;
            }
        }

        foreach (var orphan in orphans)
        {
            if (files.Contains(orphan) || folders.Contains(orphan) || IsBelowAny(orphan, files)) obstacles.Add(orphan);
        }

        return obstacles;
    }

    private static bool IsBelowAny(string path, HashSet<string> files)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            if (files.Contains(path[..slash])) return true;
        }

        return false;
    }
}
