namespace StaticNews.Engine.Shared.Terms;

/// <summary>
/// A headline's letters and digits one by one, without marks of how it was filed ([속보], (종합2보)), so that one filed again reads the same.
/// What else stands in brackets is read: (상) and (하) are two pieces.
/// </summary>
internal ref struct HeadlineLetters(ReadOnlySpan<char> headline)
{
    private readonly ReadOnlySpan<char> _headline = headline;
    private int _at;

    /// <summary>The next one in lower case, or the null character after the last.</summary>
    public char Next()
    {
        while (_at < _headline.Length)
        {
            var c = _headline[_at++];
            if (c is '[' or '(' or '<') _at += FilingMark.LengthOf(_headline[_at..]);
            else if (char.IsLetterOrDigit(c)) return char.ToLowerInvariant(c);
        }

        return '\0';
    }
}
