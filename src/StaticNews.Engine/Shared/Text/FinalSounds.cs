using System.Buffers;

namespace StaticNews.Engine.Shared.Text;

/// <summary>The last sound of a name as a Korean newsreader says it.</summary>
internal static class FinalSounds
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789,.");

    private const string OpenSigns = "%％‰℃℉°㎞㎝㎜㎚ｍ㎡㎢㎥ℓ㎖㎘㏊€$＄£￡￠Ω℧㎐㎑㎒㎓㎾㎿";
    private const string ClosedSigns = "㎏㎎㎍￦₩¥￥㏘㎬";
    private const string RieulSigns = "㏈㏖";

    /// <summary>The sound before what is not read: closing quotes, full stops, a bracketed remark after the name.</summary>
    public static FinalSound Of(ReadOnlySpan<char> name)
    {
        while (!name.IsEmpty)
        {
            var last = name[^1];
            if (last is >= '\uAC00' and <= '\uD7A3') return OfTail((last - 0xAC00) % 28);
            if (char.IsAsciiDigit(last)) return OfNumber(name);
            if (OpenSigns.Contains(last, StringComparison.Ordinal)) return FinalSound.Open;
            if (ClosedSigns.Contains(last, StringComparison.Ordinal)) return FinalSound.Closed;
            if (RieulSigns.Contains(last, StringComparison.Ordinal)) return FinalSound.Rieul;
            if (last is >= 'ㄱ' and <= 'ㅎ') return last == 'ㄹ' ? FinalSound.Rieul : FinalSound.Closed;
            if (last is >= 'ㅏ' and <= 'ㅣ') return FinalSound.Open;
            if (LatinSounds.IsLatin(last)) return LatinSounds.Of(name);
            if (char.IsLetter(last)) return FinalSound.Unknown;
            name = WithoutRemark(name);
        }

        return FinalSound.Unknown;
    }

    private static FinalSound OfTail(int tail) => tail switch { 0 => FinalSound.Open, 8 => FinalSound.Rieul, _ => FinalSound.Closed };

    private static ReadOnlySpan<char> WithoutRemark(ReadOnlySpan<char> name)
    {
        var depth = 0;
        for (var at = name.Length - 1; at >= 0 && name[^1] is (')' or '）' or ']' or '］' or '〕'); at--)
        {
            if (name[at] is ')' or '）' or ']' or '］' or '〕') depth++;
            if (name[at] is not ('(' or '（' or '[' or '［' or '〔') || --depth > 0) continue;
            var before = name[..at].TrimEnd();
            return before.IsEmpty ? name[..^1] : before;
        }

        return name[..^1];
    }

    // 3 is 삼, 30 삼십, 3000 삼천; after a decimal point digits are read one by one.
    private static FinalSound OfNumber(ReadOnlySpan<char> name)
    {
        var start = name.LastIndexOfAnyExcept(NumberCharacters) + 1;
        var number = name[start..].TrimStart(",.");
        var digit = number[^1];
        if (digit != '0') return digit is '2' or '4' or '5' or '9' ? FinalSound.Open : digit is '1' or '7' or '8' ? FinalSound.Rieul : FinalSound.Closed;
        if (number.Contains('.')) return FinalSound.Closed;
        var zeros = 0;
        for (var at = number.Length - 1; at >= 0 && number[at] is ('0' or ','); at--)
        {
            if (number[at] == '0') zeros++;
        }

        var trillions = zeros is >= 12 and < 16 && number.ContainsAnyExcept("0,");
        return trillions ? FinalSound.Open : FinalSound.Closed;
    }
}
