using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace StaticNews.Engine.Writing;

/// <summary>Writes a file over itself, and only where its bytes differ, so that times of unchanged files stay for whoever deploys them.</summary>
internal static class FileInPlace
{
    public static bool Write(string path, ReadOnlySpan<byte> bytes)
    {
        // A new file of no bytes differs from what was there: nothing.
        var isNew = bytes.IsEmpty && !File.Exists(path);
        using var handle = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        var length = RandomAccess.GetLength(handle);
        if (length == bytes.Length && IsSame(handle, bytes)) return isNew;
        RandomAccess.Write(handle, bytes, 0);
        if (length > bytes.Length) RandomAccess.SetLength(handle, bytes.Length);
        return true;
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
