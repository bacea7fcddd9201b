using System.Text;

namespace StaticNews.Engine.Shared.Text;

/// <summary>A name as one segment of a url: it keeps its Hangul, in NFC, at most 255 bytes, and is a legal file name everywhere.</summary>
public static class Slug
{
    private const int MaxBytes = 255;

    /// <summary>The segment; empty when nothing of the name can stand in one.</summary>
    public static string Of(string name)
    {
        if (IsPlain(name)) return Reserve(name);
        var parts = new StringBuilder(name.Length);
        foreach (var rune in Nfc.Normalize(name).EnumerateRunes()) Append(parts, rune);

        // What was dropped may have stood between letters that join, and lower-case letters may join where capitals did not.
        var slug = Nfc.Normalize(Nfc.Normalize(JoinDots(parts)).ToLowerInvariant());
        return Reserve(slug.Length * 3 <= MaxBytes ? slug : Cut(slug));
    }

    private static bool IsPlain(string name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not (>= '\uAC00' and <= '\uD7A3')) return false;
        }

        return name.Length * 3 < MaxBytes;
    }

    private static void Append(StringBuilder parts, Rune rune)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark:
                if (!rune.IsBmp || !Invisible.Is((char)rune.Value)) parts.Append(rune.ToString());
                break;
            case UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber:
                AppendNumber(parts, rune);
                break;
            case UnicodeCategory.Format or UnicodeCategory.EnclosingMark:
                break;
            case UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol when IsEmoji(rune.Value):
                break;
            default:
                if (rune.Value is '.' or '_') parts.Append((char)rune.Value);
                else if (rune.Value != 0xFFFD) Separate(parts);
                break;
        }
    }

    // Parts of a series are told apart by ①, ② … alone.
    private static void AppendNumber(StringBuilder parts, Rune rune)
    {
        Separate(parts);
        var value = Rune.GetNumericValue(rune);
        if (value >= 0 && value < 10_000 && value == Math.Floor(value)) parts.Append((int)value);
    }

    private static bool IsEmoji(int code) => code is >= 0x231A and <= 0x23FF or >= 0x2600 and <= 0x27BF or >= 0x2B00 and <= 0x2BFF or > 0xFFFF;

    private static void Separate(StringBuilder parts)
    {
        if (parts.Length > 0 && parts[^1] != '-') parts.Append('-');
    }

    // A dot stays between two letters or digits; elsewhere it separates.
    private static string JoinDots(StringBuilder parts)
    {
        var joined = new StringBuilder(parts.Length);
        for (var i = 0; i < parts.Length; i++)
        {
            var c = parts[i];
            if (c == '.' && (i == 0 || i + 1 == parts.Length || parts[i - 1] is '.' or '-' || parts[i + 1] is '.' or '-')) c = '-';
            if (c == '-') Separate(joined);
            else joined.Append(c);
        }

        return joined.ToString().Trim('-');
    }

    private static string Cut(string slug)
    {
        int at = 0, bytes = 0;
        while (at < slug.Length)
        {
            var length = StringInfo.GetNextTextElementLength(slug, at);
            bytes += Encoding.UTF8.GetByteCount(slug.AsSpan(at, length));
            if (bytes > MaxBytes) break;
            at += length;
        }

        // One letter under a hundred marks is cut among its marks; no mark takes more than four bytes.
        if (at == 0) at = char.IsHighSurrogate(slug[MaxBytes / 4 - 1]) ? MaxBytes / 4 - 1 : MaxBytes / 4;
        return slug[..at].TrimEnd('-', '.');
    }

    // Windows opens a device under these names, whatever follows the dot.
    private static string Reserve(string slug)
    {
        if (!RouteSegment.IsDevice(slug)) return slug;
        var dot = slug.IndexOf('.', StringComparison.Ordinal);
        return slug.Insert(dot < 0 ? slug.Length : dot, "-");
    }
}
