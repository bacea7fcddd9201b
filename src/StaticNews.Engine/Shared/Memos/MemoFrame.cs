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

    /// <summary>Stands before the content.</summary>
    public static void Begin(MemoryStream memo, Fingerprint identity)
    {
        memo.Write(Mark);
        Write(memo, identity.Value);
    }

    /// <summary>Stands behind the content; gives the memo as it lies in its store.</summary>
    public static ReadOnlySpan<byte> End(MemoryStream memo)
    {
        Write(memo, XxHash128.HashToUInt128(memo.GetBuffer().AsSpan(0, (int)memo.Length)));
        return memo.GetBuffer().AsSpan(0, (int)memo.Length);
    }

    private static void Write(MemoryStream memo, UInt128 number)
    {
        Span<byte> bytes = stackalloc byte[HashBytes];
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, number);
        memo.Write(bytes);
    }

    private static UInt128 Number(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt128LittleEndian(bytes);
}
