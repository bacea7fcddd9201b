using System.Buffers.Binary;
using System.IO.Hashing;

namespace StaticNews.Engine.Shared.Memos;

/// <summary>What stands around a memo's content: a mark, the identity of what it was made with, and at the end a checksum of the whole.</summary>
internal static class MemoFrame
{
    private const int HashBytes = 16;

    private static ReadOnlySpan<byte> Mark => "staticnews memo 1\n"u8;

    /// <summary>The content; null for a memo that is torn, foreign, or made with something else.</summary>
    public static ArraySegment<byte>? Open(byte[]? memo, Fingerprint identity)
    {
        var start = Mark.Length + HashBytes;
        if (memo is null || memo.Length < start + HashBytes) return null;
        var checksum = memo.Length - HashBytes;
        if (!memo.AsSpan().StartsWith(Mark)
            || Number(memo.AsSpan(Mark.Length)) != identity.Value
            || Number(memo.AsSpan(checksum)) != XxHash128.HashToUInt128(memo.AsSpan(0, checksum))) return null;
        return new ArraySegment<byte>(memo, start, checksum - start);
    }

    /// <summary>The memo as it lies in its store.</summary>
    public static byte[] Close(ReadOnlySpan<byte> content, Fingerprint identity)
    {
        var start = Mark.Length + HashBytes;
        var memo = new byte[start + content.Length + HashBytes];
        var checksum = memo.AsSpan(start + content.Length);
        Mark.CopyTo(memo);
        BinaryPrimitives.WriteUInt128LittleEndian(memo.AsSpan(Mark.Length), identity.Value);
        content.CopyTo(memo.AsSpan(start));
        BinaryPrimitives.WriteUInt128LittleEndian(checksum, XxHash128.HashToUInt128(memo.AsSpan(0, start + content.Length)));
        return memo;
    }

    private static UInt128 Number(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt128LittleEndian(bytes);
}
