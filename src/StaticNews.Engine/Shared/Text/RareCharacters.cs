using System.Buffers;

namespace StaticNews.Engine.Shared.Text;

/// <summary>
/// Searches Korean text for marks and controls that are rare in it. The runtime's own search for a set beyond ASCII asks a table for every
/// syllable, and emulates that in native code for any processor: some 20 ns a syllable, where passing over it takes less than one.
/// </summary>
internal static class RareCharacters
{
    private const char FirstPassed = '\u3000';
    private const char LastPassed = '\uFFFD';

    /// <summary>The index of the first of the characters, or -1.</summary>
    /// <param name="searched">None of them from U+3000 to U+FFFD.</param>
    public static int IndexOfRare(this ReadOnlySpan<char> text, SearchValues<char> searched)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is < FirstPassed or > LastPassed && searched.Contains(text[at])) return at;
        }

        return -1;
    }
}
