using System.Buffers;
using System.Text;

namespace StaticNews.Engine.Indexing;

/// <summary>Which paths a url may have so that its file can be made on every common disk.</summary>
internal static class RoutePath
{
    // macOS takes 1,024 bytes a path, and the output folder comes before ours.
    private const int MaxBytes = 800;
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\\?#:*\"<>|");

    /// <summary>Whether every segment is a possible file name and none leads elsewhere.</summary>
    public static bool IsPossible(string path)
    {
        if (path == "/") return true;
        if (path.Length < 2 || path[0] != '/' || path.EndsWith("//", StringComparison.Ordinal)) return false;
        if (Encoding.UTF8.GetByteCount(path) > MaxBytes) return false;
        var segments = path.AsSpan(1).TrimEnd('/');
        foreach (var range in segments.Split('/'))
        {
            if (!IsPossibleSegment(segments[range])) return false;
        }

        return true;
    }

    /// <summary>The path with a suffix on its last segment, which loses letters where there is no room for both.</summary>
    public static string WithSuffix(string path, string suffix)
    {
        var trimmed = path.TrimEnd('/');
        var slash = trimmed.LastIndexOf('/') + 1;
        return $"{trimmed[..slash]}{RouteSegment.WithSuffix(trimmed[slash..], suffix)}/";
    }

    private static bool IsPossibleSegment(ReadOnlySpan<char> segment)
    {
        // A last dot is no part of a name on Windows, and of one or two dots a segment leads elsewhere.
        if (segment.IsEmpty || segment[^1] is '.' or ' ' || RouteSegment.IsDevice(segment)) return false;
        if (Encoding.UTF8.GetByteCount(segment) > RouteSegment.MaxBytes || segment.ContainsAny(Forbidden)) return false;
        foreach (var rune in segment.EnumerateRunes())
        {
            // Half a surrogate pair is read as U+FFFD, which nobody writes on purpose either.
            if (Rune.IsControl(rune) || rune == Rune.ReplacementChar) return false;
        }

        return true;
    }
}
