using System.Buffers.Binary;
using System.IO.Hashing;

namespace StaticNews.Engine.Shared.Memos;

/// <summary>What stands around a memo's content: a mark, the identity of what it was made with, and at the end a checksum of the whole.</summary>
internal static class MemoFrame
{
    private const int HashBytes = 16;
    private const int PieceBytes = 1 << 16;

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

    /// <summary>How long the content of a memo of that length is.</summary>
    public static long ContentLength(long memo) => Math.Max(0, memo - Mark.Length - HashBytes - HashBytes);

    /// <summary>Writes a memo piece by piece, so that a large one is never held whole.</summary>
    /// <param name="pieces">Each writes a part of the content, in order.</param>
    public static void Write(Stream memo, Fingerprint identity, IEnumerable<Action<MemoWriter>> pieces)
    {
        var hash = new XxHash128();
        var piece = new MemoryStream();
        using var writer = new MemoWriter(piece);
        piece.Write(Mark);
        Write(piece, identity.Value);
        foreach (var write in pieces)
        {
            if (piece.Length > PieceBytes) Pass();
            write(writer);
        }

        Pass();
        Write(piece, hash.GetCurrentHashAsUInt128());
        Pass();

        void Pass()
        {
            var bytes = piece.GetBuffer().AsSpan(0, (int)piece.Length);
            hash.Append(bytes);
            memo.Write(bytes);
            piece.SetLength(0);
        }
    }

    private static void Write(MemoryStream memo, UInt128 number)
    {
        Span<byte> bytes = stackalloc byte[HashBytes];
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, number);
        memo.Write(bytes);
    }

    private static UInt128 Number(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt128LittleEndian(bytes);
}
