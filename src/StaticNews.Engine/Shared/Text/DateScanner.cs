namespace StaticNews.Engine.Shared.Text;

/// <summary>Reads numbers and signs from the front of a text.</summary>
internal ref struct DateScanner(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public readonly bool AtEnd => _rest.IsEmpty;

    public readonly ReadOnlySpan<char> Rest => _rest;

    public bool Skip(char expected)
    {
        if (_rest.IsEmpty || _rest[0] != expected) return false;
        _rest = _rest[1..];
        return true;
    }

    public bool Skip(string expected)
    {
        if (!_rest.StartsWith(expected, StringComparison.Ordinal)) return false;
        _rest = _rest[expected.Length..];
        return true;
    }

    /// <summary>Skips white space; false when there was none.</summary>
    public bool SkipSpace()
    {
        var trimmed = _rest.TrimStart();
        var any = trimmed.Length < _rest.Length;
        _rest = trimmed;
        return any;
    }

    /// <summary>Skips 년, 월, 일, 시, 분 or 초, which may stand apart from its number.</summary>
    public bool SkipUnit(char unit)
    {
        SkipSpace();
        return Skip(unit);
    }

    /// <summary>A number of one or two digits that may stand apart from what precedes it.</summary>
    public bool TryNumberAfterSpace(out int value)
    {
        var before = _rest;
        SkipSpace();
        if (TryNumber(1, 2, out value)) return true;
        _rest = before;
        return false;
    }

    public bool TryNumber(int fewest, int most, out int value)
    {
        value = 0;
        var count = DigitCount();
        if (count < fewest || count > most) return false;
        for (var i = 0; i < count; i++) value = value * 10 + (_rest[i] - '0');
        _rest = _rest[count..];
        return true;
    }

    /// <summary>A fraction of a second in ticks; digits after the seventh are dropped.</summary>
    public bool TryFraction(out int ticks)
    {
        ticks = 0;
        var count = DigitCount();
        if (count == 0) return false;
        for (var i = 0; i < 7; i++) ticks = ticks * 10 + (i < count ? _rest[i] - '0' : 0);
        _rest = _rest[count..];
        return true;
    }

    private readonly int DigitCount()
    {
        var count = _rest.IndexOfAnyExceptInRange('0', '9');
        return count < 0 ? _rest.Length : count;
    }
}
