namespace StaticNews.Engine.Shared.Terms;

/// <summary>
/// Walks over the words of a text that can tell what it is about: Hangul of two syllables and more without particles, words in other letters,
/// and dates that are names (5·18). Numbers and what they count (30명, 4200㎡) are passed over.
/// </summary>
internal ref struct TermScanner(ReadOnlySpan<char> text)
{
    /// <summary>From this length on, the pairs of syllables of a word are terms as well.</summary>
    public const int PairedLength = 3;

    private const int LongestCounter = 3;
    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    public ReadOnlySpan<char> Word { get; private set; }

    public bool IsHangul { get; private set; }

    public bool Next()
    {
        while (_at < _text.Length)
        {
            var start = _at;
            var c = _text[_at];
            if (IsSyllable(c))
            {
                while (++_at < _text.Length && IsSyllable(_text[_at])) ;
                if (_at - start <= LongestCounter && start > 0 && char.IsDigit(_text[start - 1])) continue;
                Word = KoreanStem.Of(_text[start.._at]);
                IsHangul = true;
                if (Word.Length > 1) return true;
            }
            else if (char.IsDigit(c))
            {
                if (!ScanNumber()) continue;
                Word = _text[start.._at];
                IsHangul = false;
                return true;
            }
            else if (char.IsLetter(c))
            {
                while (++_at < _text.Length && !IsSyllable(_text[_at]) && char.IsLetterOrDigit(_text[_at])) ;
                Word = _text[start.._at];
                IsHangul = false;
                if (Word.Length > 1) return true;
            }
            else
            {
                _at++;
            }
        }

        return false;
    }

    /// <summary>Passes over a number; true where it is a date that is a name.</summary>
    private bool ScanNumber()
    {
        var isName = false;
        while (++_at < _text.Length)
        {
            if (char.IsDigit(_text[_at])) continue;
            if (_text[_at] != '·' || _at + 1 == _text.Length || !char.IsDigit(_text[_at + 1])) break;
            isName = true;
        }

        return isName;
    }

    private static bool IsSyllable(char c) => c is >= '\uAC00' and <= '\uD7A3';
}
