using System.Text;

namespace StaticNews.Engine.Writing;

/// <summary>The file .staticnews-output: which files of the folder are ours, one path a line after a first line that says whether the build ended.</summary>
internal static class OutputMarker
{
    public const string FileName = ".staticnews-output";
    private const string Clean = "staticnews 1 clean";
    private const string Dirty = "staticnews 1 dirty";

    /// <summary>The paths of an earlier build and whether it ended; none for a marker of another version, whose files then stay.</summary>
    public static (ImmutableArray<string> Paths, bool IsClean) Read(FileStream marker)
    {
        marker.Position = 0;
        using var reader = new StreamReader(marker, Encoding.UTF8, leaveOpen: true);
        var state = reader.ReadLine();
        if (state is not (Clean or Dirty)) return ([], false);
        var paths = ImmutableArray.CreateBuilder<string>();
        while (reader.ReadLine() is { } line)
        {
            if (IsInside(line)) paths.Add(line);
        }

        return (paths.ToImmutable(), state == Clean);
    }

    public static void Write(FileStream marker, ImmutableArray<string> paths, bool isDirty)
    {
        marker.Position = 0;
        using (var writer = new StreamWriter(marker, new UTF8Encoding(false), leaveOpen: true))
        {
            writer.NewLine = "\n";
            writer.WriteLine(isDirty ? Dirty : Clean);
            foreach (var path in paths.Order(StringComparer.Ordinal)) writer.WriteLine(path);
        }

        marker.SetLength(marker.Position);
        marker.Flush();
    }

    // The marker may have been edited by hand: a path in it must never lead out of the folder.
    private static bool IsInside(string path) =>
        path.Length > 0 && !Path.IsPathRooted(path) && !path.Split('/', '\\').Contains("..");
}
