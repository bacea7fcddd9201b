namespace StaticNews.Engine.Shared.Text;

/// <summary>
/// A set of marks and controls that are rare in Korean text. The runtime's own search for a set beyond ASCII asks a table for every
/// syllable, and emulates that in native code for any processor: some 20 ns a syllable, where passing over it takes less than one.
/// </summary>
/// <remarks>Immutable. Shared by all threads.</remarks>
internal sealed class RareCharacters
{
    private const char FirstPassed = '\u3000';
    private const char LastPassed = '\uFFFD';
    private const int Passed = LastPassed + 1 - FirstPassed;

    private readonly bool[] _isSearched = new bool[char.MaxValue + 1 - Passed];

    /// <param name="searched">None of them from U+3000 to U+FFFD.</param>
    public RareCharacters(ReadOnlySpan<char> searched)
    {
        foreach (var c in searched) _isSearched[c < FirstPassed ? c : c - Passed] = true;
    }

    /// <summary>The index of the first of the characters, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c < FirstPassed ? _isSearched[c] : c > LastPassed && _isSearched[c - Passed]) return at;
        }

        return -1;
    }
}
