using StaticNews.Engine.Shared.Terms;

namespace StaticNews.Engine.Prose;

/// <summary>A word of a body, or a pair of syllables, and how often it stands there.</summary>
/// <param name="Code">Both in four bytes, since every article of the newsroom keeps a hundred of them.</param>
public readonly record struct BodyTerm(uint Code)
{
    private const int CountBits = 32 - TermId.Bits;

    internal const int HighestCount = (1 << CountBits) - 1;

    internal uint Id => Code >> CountBits;

    internal int Count => (int)(Code & HighestCount);

    internal static BodyTerm Of(uint id, int count) => new((id << CountBits) | (uint)Math.Min(count, HighestCount));
}
