using System.Text;

namespace StaticNews.Engine.Writing;

/// <summary>
/// The file .staticnews-output: which files of the folder are ours. A first line says whether the build ended; then come, one a line, the paths, in a clean one
/// behind length, time and fingerprint of each file.
/// </summary>
/// <param name="IsClean">Whether the build that wrote it ended: otherwise only the paths are known.</param>
internal sealed record OutputMarker(bool IsClean, ImmutableArray<WrittenFile> Files)
{
    public const string FileName = ".staticnews-output";
    private const string Clean = "staticnews 2 clean";
    private const string Dirty = "staticnews 2 dirty";
    private const int NumberDigits = 16;
    private const int HashDigits = 32;

    // Length, time, fingerprint, each with a space behind it.
    private const int Columns = NumberDigits + NumberDigits + HashDigits + 3;

    /// <summary>What an earlier build left; nothing for a marker of another version, whose files then stay.</summary>
    public static OutputMarker Read(FileStream marker)
    {
        var bytes = new byte[marker.Length];
        marker.Position = 0;
        marker.ReadExactly(bytes);
        var text = Encoding.UTF8.GetString(bytes).AsSpan();
        var lines = text.EnumerateLines();
        var first = lines.MoveNext() ? lines.Current : default;
        var isClean = first.SequenceEqual(Clean);
        if (!isClean && !first.SequenceEqual(Dirty)) return new(false, []);
        var files = ImmutableArray.CreateBuilder<WrittenFile>(bytes.Length / (Columns + 32));
        while (lines.MoveNext())
        {
            if (FileOf(lines.Current) is { } file && IsInside(file.Path)) files.Add(file);
            else isClean &= lines.Current.IsEmpty;
        }

        return new(isClean, files.ToImmutable());
    }

    /// <summary>Writes what a finished build left.</summary>
    public static void WriteClean(FileStream marker, IEnumerable<WrittenFile> files) => Write(marker, Clean, files);

    /// <summary>Writes what may be there from now on.</summary>
    public static void WriteDirty(FileStream marker, IEnumerable<string> paths) =>
        Write(marker, Dirty, paths.Select(static path => new WrittenFile(path, default, 0)));

    /// <summary>Says of a marker that lists everything already that its build has not ended.</summary>
    public static void MakeDirty(FileStream marker)
    {
        marker.Position = 0;
        marker.Write(Encoding.UTF8.GetBytes(Dirty));
        marker.Flush();
    }

    private static void Write(FileStream marker, string state, IEnumerable<WrittenFile> files)
    {
        var text = new StringBuilder(1 << 16).Append(state).Append('\n');
        foreach (var file in files)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{file.Content.Length:x16} {file.ModifiedTicks:x16} {file.Content.Fingerprint.Value:x32} {file.Path}\n");
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        marker.Position = 0;
        marker.Write(bytes);
        marker.SetLength(bytes.Length);
        marker.Flush();
    }

    private static WrittenFile? FileOf(ReadOnlySpan<char> line)
    {
        if (line.Length <= Columns) return null;
        var length = line[..NumberDigits];
        var time = line.Slice(NumberDigits + 1, NumberDigits);
        var hash = line.Slice(2 * NumberDigits + 2, HashDigits);
        if (!long.TryParse(length, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bytes)
            || !long.TryParse(time, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var ticks)
            || !UInt128.TryParse(hash, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var fingerprint)) return null;
        return new WrittenFile(line[Columns..].ToString(), new FileContent(bytes, new Fingerprint(fingerprint)), ticks);
    }

    // The marker may have been edited by hand: a path in it must never lead out of the folder.
    private static bool IsInside(string path) =>
        path.Length > 0 && !Path.IsPathRooted(path) && !path.Split('/', '\\').Contains("..");
}
