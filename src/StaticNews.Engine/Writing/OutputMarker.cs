using System.Text;

namespace StaticNews.Engine.Writing;

/// <summary>
/// The file .staticnews-output: which files of the folder are ours, one path a line after a first line that says whether the build ended.
/// Whatever moment a build is stopped at, the file lists everything that may be there.
/// </summary>
/// <param name="IsClean">Whether the build that wrote it ended.</param>
/// <param name="IsNewer">Whether a later version of this program wrote it, in a form that this one does not know.</param>
/// <param name="Fingerprint">Of its bytes.</param>
/// <param name="WholeBytes">How much of it can be read: a line that was cut off does not count.</param>
internal sealed record OutputMarker(bool IsClean, bool IsNewer, ImmutableArray<string> Paths, Fingerprint Fingerprint, int WholeBytes)
{
    public const string FileName = ".staticnews-output";
    private const string Program = "staticnews ";
    private const int Version = 1;
    private const string Known = "staticnews 1 ";

    private static ReadOnlySpan<byte> Clean => "staticnews 1 clean\n"u8;

    private static ReadOnlySpan<byte> Dirty => "staticnews 1 dirty\n"u8;

    /// <summary>What an earlier build left; nothing where that cannot be read.</summary>
    public static OutputMarker Read(Stream marker)
    {
        var bytes = BytesOf(marker);
        var whole = bytes.AsSpan(0, bytes.AsSpan().LastIndexOf((byte)'\n') + 1);
        var lines = Encoding.UTF8.GetString(whole).AsSpan().EnumerateLines();
        var first = lines.MoveNext() ? lines.Current : default;
        if (!first.StartsWith(Known, StringComparison.Ordinal)) return new(false, IsOfNewer(first), [], default, 0);

        // Neither the one word nor the other: what was being written over.
        var isClean = whole.StartsWith(Clean);
        var paths = ImmutableArray.CreateBuilder<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (lines.MoveNext())
        {
            if (!IsInside(lines.Current)) continue;
            var path = lines.Current.ToString();
            if (isClean || seen.Add(path)) paths.Add(path);
        }

        return new(isClean, false, paths.ToImmutable(), FingerprintBuilder.Of(bytes), whole.Length);
    }

    /// <summary>Says that a build has begun and what it may add, before the first of it is written. What was listed stays where it is.</summary>
    public void Begin(Stream marker, IEnumerable<string> added)
    {
        if (marker.Length > WholeBytes) marker.SetLength(WholeBytes);
        marker.Position = 0;
        marker.Write(Dirty);
        marker.Position = Math.Max(WholeBytes, Dirty.Length);
        marker.Write(LinesOf(added));
        marker.Flush();
    }

    /// <summary>Lists what a finished build left, in order of path; gives the marker's fingerprint.</summary>
    public static Fingerprint WriteClean(Stream marker, IEnumerable<string> sortedPaths)
    {
        var lines = LinesOf(sortedPaths);
        if (!BytesOf(marker).AsSpan(Dirty.Length).SequenceEqual(lines))
        {
            // Behind what is there first: so nothing is missing from the list while its beginning is written over.
            marker.Position = marker.Length;
            marker.Write(lines);
            marker.Flush();
            marker.Position = Dirty.Length;
            marker.Write(lines);
            marker.SetLength(Dirty.Length + lines.Length);
        }

        marker.Position = 0;
        marker.Write(Clean);
        marker.Flush();
        return FingerprintBuilder.Of(BytesOf(marker));
    }

    private static byte[] BytesOf(Stream marker)
    {
        var bytes = new byte[marker.Length];
        marker.Position = 0;
        marker.ReadExactly(bytes);
        return bytes;
    }

    private static byte[] LinesOf(IEnumerable<string> paths)
    {
        var text = new StringBuilder(1 << 16);
        foreach (var path in paths) text.Append(path).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static bool IsOfNewer(ReadOnlySpan<char> first)
    {
        if (!first.StartsWith(Program, StringComparison.Ordinal)) return false;
        var rest = first[Program.Length..];
        var space = rest.IndexOf(' ');
        return space > 0 && int.TryParse(rest[..space], NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version > Version;
    }

    // The marker may have been edited by hand: a path in it must never lead out of the folder.
    private static bool IsInside(ReadOnlySpan<char> path) =>
        path.Length > 0 && !Path.IsPathRooted(path) && !(path.Contains("..", StringComparison.Ordinal) && path.ToString().Split('/', '\\').Contains(".."));
}
