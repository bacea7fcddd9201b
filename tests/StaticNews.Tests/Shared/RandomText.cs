using CsCheck;

namespace StaticNews.Tests.Shared;

/// <summary>Texts that no author writes: any UTF-16, with more than their share of what trips text functions up.</summary>
internal static class RandomText
{
    private static readonly Gen<char> Odd = Gen.OneOf(
        ' ', '\t', '\n', '\r', '\0', '.', '-', '_', '/', '%', ':', '·', '"', '”', '(', ')', '?', '!', '…', '　', '\u200B', '\u200D', '\uFEFF',
        '\uFE0F', '\u0301', '\u0323', '\u0345', '\u1100', '\u1161', '\u11A8', '\u3164', '\uD83D', '\uDE00', '\uD800', '\uDFFF', '\uFFFE', '\uFFFF',
        'İ', 'ı', 'ß', 'ſ', 'ς', 'ǅ', 'é', '①', '½');

    private static readonly Gen<char> Letter = Gen.OneOf(Gen.Char['가', '힣'], Gen.Char['a', 'z'], Gen.Char['A', 'Z'], Gen.Char['0', '9']);

    /// <summary>Any UTF-16, valid or not, up to 120 units.</summary>
    public static readonly Gen<string> Any = Gen.OneOf(Odd, Letter, Gen.Char['\u0300', '\u036F'], Gen.Char['\0', '\uFFFF']).Array[0, 120].Select(c => new string(c));
}
