namespace StaticNews.Engine.Shared.Search;

/// <summary>What a character is to the search.</summary>
internal enum LetterKind : byte
{
    /// <summary>Stands between words.</summary>
    Gap,

    /// <summary>Is not seen on the page, and not in a search.</summary>
    Nothing,

    /// <summary>Stands between words, but joins two digits: the point of 5.18 and 3,000.</summary>
    Point,

    /// <summary>A dot at middle height: joins digits (5·18), and to what follows a syllable that stands alone (여·야, 민·관·학).</summary>
    Dot,

    /// <summary>Found as a part of any word: Hangul, hanja, kana and every script that is no alphabet of ours.</summary>
    Syllable,

    /// <summary>Found as a word: Latin, Greek, Cyrillic.</summary>
    Letter,

    /// <summary>Found as a number.</summary>
    Digit,
}
