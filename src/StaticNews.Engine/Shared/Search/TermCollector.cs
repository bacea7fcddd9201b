namespace StaticNews.Engine.Shared.Search;

/// <summary>
/// Takes texts piece by piece and collects what a search may ask them for: pairs of neighbouring syllables, and words and numbers as they are.
/// Pieces touch each other unless <see cref="Break"/> stands between them. Texts come in normal form C.
/// </summary>
/// <param name="isHeadline">Whether single syllables and pairs of first consonants are collected too.</param>
internal sealed class TermCollector(bool isHeadline) : IDisposable
{
    /// <summary>Characters of a word or number; what is longer is found by these.</summary>
    public const int LongestWord = 40;

    /// <summary>Parts of a number as 2026.11.20 that are found together.</summary>
    public const int NumberParts = 4;

    private const char AnyNumber = '0';
    private const char AnyWord = 'a';

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly int[] _partStarts = new int[NumberParts];
    private char[] _word = new char[64];
    private int _length;
    private int _parts;
    private LetterKind _last = LetterKind.Gap;
    private bool _isAlone;
    private char _lastSyllable;

    /// <summary>Two characters in one number, the first in the upper half.</summary>
    public PairSet Pairs { get; } = new(isHeadline ? 256 : 1024);

    public IReadOnlyCollection<string> Words => _words;

    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var written in text)
        {
            if (CompatibleLetters.May(written) && CompatibleLetters.Of(written) is { } letters) AddCompatible(written, letters);
            else AddLetter(written);
        }
    }

    /// <summary>What was added ends here.</summary>
    public void Break()
    {
        EndWord();
        _last = LetterKind.Gap;
    }

    public void Dispose() => Pairs.Dispose();

    private void AddCompatible(char written, string letters)
    {
        if (CompatibleLetters.IsEnclosed(written)) Break();
        foreach (var letter in letters) AddLetter(letter);
        if (CompatibleLetters.IsEnclosed(written)) Break();
    }

    private void AddLetter(char written)
    {
        var c = SearchLetter.Fold(written);
        var kind = SearchLetter.KindOf(c);
        switch (kind)
        {
            case LetterKind.Nothing: return;
            case LetterKind.Syllable: AddSyllable(c); break;
            case LetterKind.Letter:
                if (_last != LetterKind.Letter) EndWord();
                Append(c);
                break;
            case LetterKind.Digit:
                if (_last != LetterKind.Digit && (_length == 0 || _last is not (LetterKind.Point or LetterKind.Dot))) EndWord();
                if (_length == 0 || _last is LetterKind.Point or LetterKind.Dot) StartPart();
                Append(c);
                break;
            case LetterKind.Point or LetterKind.Dot when _last == LetterKind.Digit: EndPart(); break;
            case LetterKind.Dot when _last == LetterKind.Syllable && _isAlone: break;
            default: Break(); return;
        }

        _last = kind;
    }

    private void AddSyllable(char c)
    {
        // A dot is the last one only where it joins: behind a digit something is gathered.
        var isDotted = _last == LetterKind.Dot && _length == 0;
        _isAlone = _last is not (LetterKind.Syllable or LetterKind.Letter or LetterKind.Digit);
        if (_last == LetterKind.Syllable || isDotted)
        {
            AddPair(_lastSyllable, c);
            if (isHeadline && SearchLetter.InitialOf(_lastSyllable) is > '\0' and var first && SearchLetter.InitialOf(c) is > '\0' and var second) AddPair(first, second);
        }
        else
        {
            EndWord();
            if (_last == LetterKind.Digit) AddPair(AnyNumber, c);
            else if (_last == LetterKind.Letter) AddPair(AnyWord, c);
        }

        if (isHeadline) AddPair(c, '\0');
        _lastSyllable = c;
    }

    private void AddPair(char first, char second) => Pairs.Add((uint)first << 16 | second);

    private void Append(char c)
    {
        if (_length == _word.Length) Array.Resize(ref _word, _length * 2);
        _word[_length++] = c;
    }

    private void StartPart()
    {
        if (_parts == NumberParts)
        {
            _partStarts.AsSpan(1).CopyTo(_partStarts);
            _parts--;
        }

        _partStarts[_parts++] = _length;
    }

    private void EndPart()
    {
        for (var part = 0; part < _parts; part++) Keep(_partStarts[part]);
    }

    private void EndWord()
    {
        if (_length == 0) return;
        if (_parts == 0) Keep(0);
        else if (_last == LetterKind.Digit) EndPart();
        _length = 0;
        _parts = 0;
    }

    private void Keep(int start)
    {
        var word = _word.AsSpan(start, Math.Min(_length - start, LongestWord));
        _words.GetAlternateLookup<ReadOnlySpan<char>>().Add(word);
    }
}
