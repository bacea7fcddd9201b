using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Writing;

/// <summary>Memos as files of a folder, which may be deleted at any time.</summary>
/// <param name="fullPath">Absolute.</param>
/// <param name="opened">When this build began, by the machine's clock.</param>
/// <param name="isClean">Whether what lies there is ignored.</param>
/// <param name="isReadOnly">Whether nothing is saved (check).</param>
public sealed class DiskMemoStore(string fullPath, DateTimeOffset opened, bool isClean, bool isReadOnly) : IMemoStore
{
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public long OpenedTicks => opened.UtcTicks;

    /// <inheritdoc/>
    public byte[]? Load(string name)
    {
        if (isClean) return null;
        try
        {
            return File.ReadAllBytes(Path.Combine(fullPath, name));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public bool IsReadOnly => isReadOnly;

    /// <inheritdoc/>
    public long? LengthOf(string name)
    {
        var file = new FileInfo(Path.Combine(fullPath, name));
        return !isClean && file.Exists ? file.Length : null;
    }

    /// <inheritdoc/>
    public void Sweep(string folder, IReadOnlySet<string> kept)
    {
        if (isReadOnly) return;
        try
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(fullPath, folder)))
            {
                if (!kept.Contains($"{folder}/{Path.GetFileName(file)}")) File.Delete(file);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What could not be removed is in nobody's way; the next build tries again.
        }
    }

    /// <inheritdoc/>
    public Diagnostic? Save(string name, Action<Stream> write)
    {
        if (isReadOnly) return null;

        // Named by process and thread, so that two builds at once, or two readers of the preview, never write into one file.
        var temporary = Path.Combine(fullPath, string.Create(CultureInfo.InvariantCulture, $"{name}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}"));
        try
        {
            MakeFolder(name);
            RemoveAbandoned(name);
            using (var file = File.Create(temporary)) write(file);
            File.Move(temporary, Path.Combine(fullPath, name), overwrite: true);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // On a full disk, half a memo would keep the room that the site needs.
            Discard(temporary);
            return OutputRules.CacheUnwritable.At(new Place(fullPath, TextSpan.WholeFile), [fullPath]);
        }
    }

    // What a build that was killed had begun. What is young may be another build's that is still at it.
    private void RemoveAbandoned(string name)
    {
        if (name.Contains('/', StringComparison.Ordinal)) return;
        foreach (var begun in Directory.EnumerateFiles(fullPath, name + ".*-*"))
        {
            if (File.GetLastWriteTimeUtc(begun) < opened.UtcDateTime - Abandoned) File.Delete(begun);
        }
    }

    private static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It is swept by a later build.
        }
    }

    // A cache in a newsroom's repository must not be committed with it.
    private void MakeFolder(string name)
    {
        if (!Directory.Exists(fullPath))
        {
            Directory.CreateDirectory(fullPath);
            File.WriteAllText(Path.Combine(fullPath, ".gitignore"), "*\n");
        }

        if (name.LastIndexOf('/') is > 0 and var slash) Directory.CreateDirectory(Path.Combine(fullPath, name[..slash]));
    }
}
