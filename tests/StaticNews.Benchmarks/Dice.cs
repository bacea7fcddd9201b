namespace StaticNews.Benchmarks;

/// <summary>Pseudo-random numbers that are the same on every machine and every runtime (xorshift64*).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed == 0 ? 0x9E3779B97F4A7C15 : seed;

    /// <summary>A number from 0 to one below <paramref name="sides"/>.</summary>
    public int Roll(int sides)
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return (int)((_state * 0x2545F4914F6CDD1D >> 33) % (ulong)sides);
    }

    /// <summary>Small numbers often, large ones seldom: the law that tags and words follow.</summary>
    public int RollSkewed(int sides)
    {
        var fraction = (Roll(1_000_000) + 1) / 1_000_001.0;
        return (int)(sides * fraction * fraction * fraction);
    }

    /// <summary>The law of words in a language, in steps: each of 2^<paramref name="octaves"/> numbers half as often as one half as large.</summary>
    public int RollZipf(int octaves)
    {
        var octave = Roll(octaves);
        return (1 << octave) - 1 + Roll(1 << octave);
    }

    /// <summary>One of the words.</summary>
    public string Pick(string[] words) => words[Roll(words.Length)];
}
