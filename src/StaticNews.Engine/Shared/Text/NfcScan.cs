using System.Numerics;
using System.Runtime.InteropServices;

namespace StaticNews.Engine.Shared.Text;

/// <summary>Finds the few places that normalizing may touch; ordinary Korean text costs one vectorised pass.</summary>
internal static class NfcScan
{
    /// <summary>The index of the next character that normalizing may touch, from <paramref name="start"/>; -1 if there is none.</summary>
    public static int IndexOfUnstable(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        while (true)
        {
            at += CommonLength(text[at..]);
            if (at >= text.Length) return -1;
            var code = CodeAt(text, at, out var length);
            if (NfcLookup.IsUnstable(code)) return at;
            at += length;
        }
    }

    /// <summary>The index of the next stable character after <paramref name="unstable"/>, or the end.</summary>
    public static int IndexOfStable(ReadOnlySpan<char> text, int unstable)
    {
        var at = unstable;
        while (at < text.Length)
        {
            var code = CodeAt(text, at, out var length);
            if (!NfcLookup.IsUnstable(code)) break;
            at += length;
        }

        return at;
    }

    /// <summary>Where the stable character before <paramref name="at"/> begins, but not before <paramref name="floor"/>.</summary>
    public static int Before(ReadOnlySpan<char> text, int at, int floor)
    {
        if (at == floor) return at;
        return at - 2 >= floor && char.IsSurrogatePair(text[at - 2], text[at - 1]) ? at - 2 : at - 1;
    }

    /// <summary>The code point at an index; a lone surrogate counts as itself.</summary>
    public static int CodeAt(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 1;
        if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])) return text[at];
        length = 2;
        return char.ConvertToUtf32(text[at], text[at + 1]);
    }

    /// <summary>Blocks without one unstable character in which nearly all of a newspaper's text lies.</summary>
    internal static bool IsCommon(char c) =>
        c < 0x300
        || (uint)(c - 0xAC00) <= 0xD7A3 - 0xAC00
        || (uint)(c - 0x3131) <= 0x9FFF - 0x3131
        || (uint)(c - 0x2002) <= 0x20CF - 0x2002
        || (uint)(c - 0x2500) <= 0x2ADB - 0x2500
        || (uint)(c - 0x3000) <= 0x3029 - 0x3000;

    private static int CommonLength(ReadOnlySpan<char> text)
    {
        var at = 0;
        if (Vector.IsHardwareAccelerated)
        {
            var units = MemoryMarshal.Cast<char, ushort>(text);
            for (; at <= units.Length - Vector<ushort>.Count; at += Vector<ushort>.Count)
            {
                var block = new Vector<ushort>(units[at..]);
                var common = Vector.LessThan(block, new Vector<ushort>(0x300))
                    | Within(block, 0xAC00, 0xD7A3)
                    | Within(block, 0x3131, 0x9FFF)
                    | Within(block, 0x2002, 0x20CF)
                    | Within(block, 0x2500, 0x2ADB)
                    | Within(block, 0x3000, 0x3029);
                if (common != Vector<ushort>.AllBitsSet) break;
            }
        }

        while (at < text.Length && IsCommon(text[at])) at++;
        return at;
    }

    private static Vector<ushort> Within(Vector<ushort> block, ushort first, ushort last) =>
        Vector.LessThanOrEqual(block - new Vector<ushort>(first), new Vector<ushort>((ushort)(last - first)));
}
