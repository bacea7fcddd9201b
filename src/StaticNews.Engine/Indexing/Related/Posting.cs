namespace StaticNews.Engine.Indexing.Related;

/// <summary>An article that has a term, and the term's weight there, in four bytes: the newsroom has hundreds of them an article.</summary>
/// <param name="Code">The number, below 2^24, and the weight in the lowest byte.</param>
internal readonly record struct Posting(uint Code)
{
    public int Number => (int)(Code >> 8);

    public int Weight => (byte)Code;

    public static Posting Of(int number, byte weight) => new(((uint)number << 8) | weight);
}
