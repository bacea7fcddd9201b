namespace StaticNews.Engine.Shared.Search;

/// <summary>Numbers in as many bytes as they need: seven bits each, the lowest first, the eighth says that more follow.</summary>
internal static class Varint
{
    public const int MaxBytes = 5;

    public static int LengthOf(uint number) =>
        number < 1 << 7 ? 1 : number < 1 << 14 ? 2 : number < 1 << 21 ? 3 : number < 1 << 28 ? 4 : 5;

    /// <summary>Writes a number and says where the next one goes.</summary>
    public static int Write(Span<byte> bytes, int at, uint number)
    {
        while (number >= 0x80)
        {
            bytes[at++] = (byte)(number | 0x80);
            number >>= 7;
        }

        bytes[at] = (byte)number;
        return at + 1;
    }

    public static uint Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        uint number = bytes[at++];
        if (number < 0x80) return number;
        number &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            uint next = bytes[at++];
            number |= (next & 0x7F) << shift;
            if (next < 0x80) return number;
        }
    }
}
