namespace StaticNews.Engine.Shared.Text;

/// <summary>A number of a private person within a text.</summary>
internal readonly record struct PrivateNumber(int Start, int Length, PrivateNumberKind Kind)
{
    /// <summary>Its form without its digits, for messages.</summary>
    public string MaskedIn(ReadOnlySpan<char> text)
    {
        var masked = text.Slice(Start, Length).ToArray();
        for (var i = 0; i < masked.Length; i++)
        {
            if (char.IsAsciiDigit(masked[i])) masked[i] = '*';
        }

        return new string(masked);
    }
}
