namespace StaticNews.Engine.Shared.Text;

/// <summary>Kinds of characters in the order in which lists show them.</summary>
internal enum SortGroup
{
    /// <summary>A gap between words: the shorter name comes first.</summary>
    Space,

    /// <summary>Syllables and consonants standing alone.</summary>
    Hangul,

    /// <summary>A to Z, accents and case aside.</summary>
    Latin,

    /// <summary>A whole number of ASCII digits.</summary>
    Number,

    /// <summary>Chinese characters.</summary>
    Hanja,

    /// <summary>All other letters.</summary>
    Other,
}
