namespace StaticNews.Engine.Shared.Terms;

/// <summary>A headline's letters and digits one by one, without what stands in brackets ([속보], (종합2보)), so that one filed again reads the same.</summary>
internal ref struct HeadlineLetters(ReadOnlySpan<char> headline)
{
    private readonly ReadOnlySpan<char> _headline = headline;
    private int _at;

    /// <summary>The next one in lower case, or the null character after the last.</summary>
    public char Next()
    {
        var depth = 0;
        while (_at < _headline.Length)
        {
            var c = _headline[_at++];
            if (c is '[' or '(' or '<') depth++;
            else if (c is ']' or ')' or '>') depth--;
            else if (depth <= 0 && char.IsLetterOrDigit(c)) return char.ToLowerInvariant(c);
        }

        return '\0';
    }
}
