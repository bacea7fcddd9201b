namespace StaticNews.Preview.Watching;

/// <summary>Tells whether files are still being written: what an editor emptied is about to be filled, what it holds shut is about to be let go.</summary>
internal static class Settling
{
    /// <summary>Whether everything that changed can be read now.</summary>
    public static bool IsWhole(IReadOnlyCollection<string> paths)
    {
        foreach (var path in paths)
        {
            if (!IsWhole(path)) return false;
        }

        return true;
    }

    private static bool IsWhole(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists) return true;
            if (file.Length == 0) return false;
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
