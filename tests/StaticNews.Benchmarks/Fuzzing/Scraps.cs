using System.Text;

namespace StaticNews.Benchmarks.Fuzzing;

/// <summary>Bytes that are nearly what somebody would write: scraps of a language, noise, and cuts, doublings and flips of a sound example.</summary>
internal sealed class Scraps(Dice dice)
{
    public byte[] Of(string[] words, byte[]? sound = null)
    {
        var bytes = sound is not null && dice.Roll(3) == 0 ? [.. sound] : Mixture(words);
        for (var change = dice.RollSkewed(4); change > 0; change--) bytes = Changed(bytes);
        return bytes;
    }

    /// <summary>A number below the given one.</summary>
    public int Choose(int below) => dice.Roll(below);

    /// <summary>A sound file with damage, for formats that no scraps make.</summary>
    public byte[] Damaged(byte[] sound)
    {
        byte[] bytes = [.. sound];
        for (var change = dice.Roll(6) + 1; change > 0; change--) bytes = Changed(bytes);
        return bytes;
    }

    private byte[] Mixture(string[] words)
    {
        var bytes = new List<byte>();
        for (var part = dice.RollSkewed(60); part > 0; part--)
        {
            if (dice.Roll(8) == 0) bytes.Add((byte)dice.Roll(256));
            else bytes.AddRange(Encoding.UTF8.GetBytes(dice.Pick(words)));
        }

        return [.. bytes];
    }

    private byte[] Changed(byte[] bytes)
    {
        if (bytes.Length == 0) return [(byte)dice.Roll(256)];
        var at = dice.Roll(bytes.Length);
        var length = dice.RollSkewed(bytes.Length - at) + 1;
        switch (dice.Roll(5))
        {
            case 0:
                bytes[at] = (byte)dice.Roll(256);
                return bytes;
            case 1: return bytes[..at];
            case 2: return [.. bytes[..at], .. bytes[(at + length)..]];
            case 3: return [.. bytes[..(at + length)], .. bytes[at..]];
            default:
                bytes[at] ^= (byte)(1 << dice.Roll(8));
                return bytes;
        }
    }
}
