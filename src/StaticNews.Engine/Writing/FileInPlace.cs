using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace StaticNews.Engine.Writing;

/// <summary>Writes a file over itself, and only where its bytes differ, so that times of unchanged files stay for whoever deploys them.</summary>
internal static class FileInPlace
{
    /// <summary>Whether the file's bytes changed, and when they last did: UTC ticks of 100 ns. Makes the folder where there is none.</summary>
    public static (bool IsNew, long ModifiedTicks) Write(string path, ReadOnlySpan<byte> bytes)
    {
        // A new file of no bytes differs from what was there: nothing.
        var isNew = bytes.IsEmpty && !File.Exists(path);
        using var handle = Open(path);
        var length = RandomAccess.GetLength(handle);
        if (length != bytes.Length || !IsSame(handle, bytes))
        {
            RandomAccess.Write(handle, bytes, 0);
            if (length > bytes.Length) RandomAccess.SetLength(handle, bytes.Length);
            isNew = true;
        }

        return (isNew, File.GetLastWriteTimeUtc(handle).Ticks);
    }

    private static SafeFileHandle Open(string path)
    {
        try
        {
            return OpenFile(path);
        }
        catch (Exception missing) when (missing is DirectoryNotFoundException or FileNotFoundException)
        {
            // Of the file, not of the folder, when another thread made the folder between the two looks.
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return OpenFile(path);
        }
    }

    private static SafeFileHandle OpenFile(string path)
    {
        try
        {
            return File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (UnauthorizedAccessException) when (Directory.Exists(path))
        {
            throw new IOException(path, DiskFaults.IsFolder);
        }
    }

    private static bool IsSame(SafeFileHandle handle, ReadOnlySpan<byte> bytes)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            var offset = 0;
            while (offset < bytes.Length)
            {
                var read = RandomAccess.Read(handle, buffer.AsSpan(0, Math.Min(buffer.Length, bytes.Length - offset)), offset);
                if (read == 0 || !bytes.Slice(offset, read).SequenceEqual(buffer.AsSpan(0, read))) return false;
                offset += read;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
