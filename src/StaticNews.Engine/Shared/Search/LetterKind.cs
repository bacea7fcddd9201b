namespace StaticNews.Engine.Shared.Search;

/// <summary>What a character is to the search.</summary>
internal enum LetterKind : byte
{
    /// <summary>Stands between words.</summary>
    Gap,

    /// <summary>Is not seen on the page, and not in a search.</summary>
    Nothing,

    /// <summary>Stands between words, but joins two digits: the point of 5·18, 5.18 and 3,000.</summary>
    Joiner,

    /// <summary>Found as a part of any word: Hangul, hanja, kana and every script that is no alphabet of ours.</summary>
    Syllable,

    /// <summary>Found as a word: Latin, Greek, Cyrillic.</summary>
    Letter,

    /// <summary>Found as a number.</summary>
    Digit,
}
