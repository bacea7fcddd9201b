using System.Buffers;

namespace StaticNews.Engine.Prose.CopyDesk;

/// <summary>
/// Finds 오늘, 어제, 내일 … that a reader of next week cannot place: told in the newspaper's own words, of a day, in a paragraph without a date.
/// 오늘날, 내일로, 오늘의 운세, 어제오늘 일, the names of things, and what people are quoted with are none of these.
/// </summary>
internal static class DayWords
{
    /// <summary>The last syllables of the words: one of these is met first, and rarely.</summary>
    public static readonly SearchValues<char> Ends = SearchValues.Create("늘제일레께");

    private static readonly string[] All = ["오늘", "어제", "내일", "모레", "그제", "그저께"];

    // In characters to either side; longer paragraphs are rare, and so one without end costs no more.
    private const int Nearby = 2000;

    private static readonly string[] Particles =
    [
        "부터", "부터는", "까지", "까지는", "까지만", "은", "는", "에는", "에야", "이면", "인", "이다", "이며", "이고", "이지만", "이라고", "입니다", "자", "쯤", "께", "중", "중으로",
    ];

    private static readonly string[] PartsOfDay = ["밤", "낮", "아침", "점심", "저녁", "새벽", "오전", "오후"];

    // 밝은 내일, 나은 내일: the future, not a day.
    private static readonly string[] OfTheFuture =
        ["나은", "밝은", "새로운", "희망찬", "행복한", "찬란한", "다른", "불안한", "안전한", "건강한", "풍요로운", "따뜻한", "불투명한", "알", "빛나는"];

    private static readonly string[] Moved = [" 예정", " 다가", " 미루", " 미뤄", " 미룬", " 연기", " 잡", " 앞당", " 늦춰", " 정해"];

    /// <summary>The word that ends with the syllable at an index, or null.</summary>
    public static string? EndingAt(ReadOnlySpan<char> text, int last)
    {
        if (last == 0) return null;
        return (text[last - 1], text[last]) switch
        {
            ('오', '늘') => "오늘",
            ('어', '제') => "어제",
            ('내', '일') => "내일",
            ('모', '레') => "모레",
            ('그', '제') => "그제",
            ('저', '께') when last > 1 && text[last - 2] == '그' => "그저께",
            _ => null,
        };
    }

    /// <summary>Whether the word at <paramref name="at"/> leaves its reader without a day.</summary>
    public static bool NeedsDate(ReadOnlySpan<char> text, int at, string word)
    {
        if (at > 0 && char.IsLetterOrDigit(text[at - 1])) return false;
        var nearby = text[Math.Max(0, at - Nearby)..at];
        var before = nearby[(nearby.LastIndexOf('\n') + 1)..];
        nearby = text[(at + word.Length)..Math.Min(text.Length, at + Nearby)];
        var after = nearby.IndexOf('\n') is >= 0 and var end ? nearby[..end] : nearby;
        return IsDayAfter(after, word)
            && IsDayBefore(before.TrimEnd(), word)
            && !QuotedSpeech.IsOpen(before)
            && !DayOfMonth.IsIn(before)
            && !DayOfMonth.IsIn(after);
    }

    private static bool IsDayAfter(ReadOnlySpan<char> after, string word)
    {
        if (after.IsEmpty) return true;
        if (!char.IsLetterOrDigit(after[0])) return IsDayAlone(after, word);
        foreach (var part in PartsOfDay)
        {
            if (after.StartsWith(part, StringComparison.Ordinal)) return true;
        }

        var end = 1;
        while (end < after.Length && char.IsLetterOrDigit(after[end])) end++;
        var particle = after[..end];
        foreach (var known in Particles)
        {
            if (particle.SequenceEqual(known)) return !IsFigure(particle, after[end..]);
        }

        return particle switch
        {
            "에" => word is not ("오늘" or "내일"),
            "로" => word == "오늘" || StartsWithAny(after[end..], Moved),
            "이" => after[end..].StartsWith(" 마지막", StringComparison.Ordinal) || after[end..].StartsWith(" 마감", StringComparison.Ordinal),
            _ => false,
        };
    }

    // 내일은 없다, 오늘은 어제의 …
    private static bool IsFigure(ReadOnlySpan<char> particle, ReadOnlySpan<char> rest) =>
        particle is "은" or "는" && (StartsWithAny(rest, [" 없", " 있", " 오지", " 온다", " 올까", " 어제의", " 내일의", " 우리", " 또 다른"]));

    private static bool IsDayAlone(ReadOnlySpan<char> after, string word)
    {
        var next = after.TrimStart(" ,·ㆍ\r");
        foreach (var other in All)
        {
            // 어제 오늘 일, 오늘 내일 한다, 어제, 오늘 그리고 내일
            if (next.StartsWith(other, StringComparison.Ordinal)) return false;
        }

        if (word is "모레" or "그저께") return true;
        if (StartsWithAny(next, ["같", "우리", "이 땅", "이 시대", "하루도", "여기"])) return false;
        if (!next.StartsWith('일')) return true;
        return next.Length > 1 && char.IsLetterOrDigit(next[1]) && !"이은도을처로인".Contains(next[1], StringComparison.Ordinal);
    }

    private static bool IsDayBefore(ReadOnlySpan<char> before, string word)
    {
        var previous = before[(before.LastIndexOfAny(' ', '\r') + 1)..].TrimEnd(",·ㆍ");
        if (previous.IsEmpty) return true;

        // 우리의 내일; 10년 전 오늘; 어제와 오늘, 오늘과 내일
        if (previous[^1] == '의' || previous is "전" && word == "오늘") return false;
        foreach (var other in All)
        {
            if (previous.StartsWith(other, StringComparison.Ordinal) && previous[other.Length..] is "" or "과" or "와" or "나" or "이나" or "도" or "보다") return false;
        }

        if (word != "내일") return true;
        foreach (var adjective in OfTheFuture)
        {
            if (previous.EndsWith(adjective, StringComparison.Ordinal)) return false;
        }

        return true;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
