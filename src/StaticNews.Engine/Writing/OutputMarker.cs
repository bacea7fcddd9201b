using System.Text;

namespace StaticNews.Engine.Writing;

/// <summary>The file .staticnews-output: which files of the folder are ours, one path a line after a first line that says whether the build ended.</summary>
/// <param name="IsClean">Whether the build that wrote it ended.</param>
/// <param name="Fingerprint">Of its bytes.</param>
internal sealed record OutputMarker(bool IsClean, ImmutableArray<string> Paths, Fingerprint Fingerprint)
{
    public const string FileName = ".staticnews-output";
    private const string Clean = "staticnews 1 clean";
    private const string Dirty = "staticnews 1 dirty";

    /// <summary>What an earlier build left; nothing for a marker of another version, whose files then stay.</summary>
    public static OutputMarker Read(FileStream marker)
    {
        var bytes = new byte[marker.Length];
        marker.Position = 0;
        marker.ReadExactly(bytes);
        var lines = Encoding.UTF8.GetString(bytes).AsSpan().EnumerateLines();
        var first = lines.MoveNext() ? lines.Current : default;
        var isClean = first.SequenceEqual(Clean);
        if (!isClean && !first.SequenceEqual(Dirty)) return new(false, [], default);
        var paths = ImmutableArray.CreateBuilder<string>();
        while (lines.MoveNext())
        {
            if (IsInside(lines.Current)) paths.Add(lines.Current.ToString());
        }

        return new(isClean, paths.ToImmutable(), FingerprintBuilder.Of(bytes));
    }

    /// <summary>Lists what a finished build left, in order of path; gives the marker's fingerprint.</summary>
    public static Fingerprint WriteClean(FileStream marker, IEnumerable<string> sortedPaths) => Write(marker, Clean, sortedPaths);

    /// <summary>Lists what may be there from now on, before the first of it is written.</summary>
    public static void WriteDirty(FileStream marker, IEnumerable<string> sortedPaths) => Write(marker, Dirty, sortedPaths);

    /// <summary>Says of a marker that lists everything already that its build has not ended.</summary>
    public static void MakeDirty(FileStream marker)
    {
        marker.Position = 0;
        marker.Write(Encoding.UTF8.GetBytes(Dirty));
        marker.Flush();
    }

    private static Fingerprint Write(FileStream marker, string state, IEnumerable<string> sortedPaths)
    {
        var text = new StringBuilder(1 << 16).Append(state).Append('\n');
        foreach (var path in sortedPaths) text.Append(path).Append('\n');
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        marker.Position = 0;
        marker.Write(bytes);
        marker.SetLength(bytes.Length);
        marker.Flush();
        return FingerprintBuilder.Of(bytes);
    }

    // The marker may have been edited by hand: a path in it must never lead out of the folder.
    private static bool IsInside(ReadOnlySpan<char> path) =>
        path.Length > 0 && !Path.IsPathRooted(path) && !(path.Contains("..", StringComparison.Ordinal) && path.ToString().Split('/', '\\').Contains(".."));
}
