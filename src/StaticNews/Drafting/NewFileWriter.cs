using System.Text;

namespace StaticNews.Drafting;

/// <summary>Puts new files on the disk. What is there is never written over.</summary>
internal static class NewFileWriter
{
    /// <summary>Makes the file and the folders that it needs; throws <see cref="IOException"/> where there is one already.</summary>
    public static void Write(string folder, NewFile file) => Write(folder, file.Path, Encoding.UTF8.GetBytes(file.Text));

    /// <summary>The same with bytes.</summary>
    public static void Write(string folder, string path, ReadOnlySpan<byte> bytes)
    {
        var target = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using var stream = new FileStream(target, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            stream.Write(bytes);
        }
        catch (IOException)
        {
            // Half a file would stand in the way of the next attempt.
            stream.Dispose();
            File.Delete(target);
            throw;
        }
    }
}
