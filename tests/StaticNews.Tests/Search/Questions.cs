namespace StaticNews.Tests.Search;

/// <summary>What readers ask: some by hand, and many cut out of the texts themselves, at any place of a word.</summary>
public static class Questions
{
    public static readonly string[] ByHand =
    [
        "시장", "광주", "전통시장", "일자리", "광주형일자리", "광주형 일자리", "인공지능", "반도체", "AI반도체", "ai", "AI", "ＡＩ", "KTX", "ktx역", "역", "코로나", "코로나19", "19", "5·18", "5.18", "518", "18",
        "5ㆍ18민주화", "민주화운동", "3000", "3,000", "3000명", "000", "2026", "2026.11", "11.20", "20261120", "kia", "ki", "KIA타이거즈", "타이거즈", "kias", "café", "CAFÉ", "cafe", "g20", "g", "5월", "５월", "월",
        "e스포츠", "스포츠", "C-ITS", "its", "119", "aim", "ärzte", "ωmega", "12·3", "12.3", "7시30분", "30분", "14:30", "14", "1.2.3.4.5", "1.2.3", "3.4.5", "R&D", "u.s.", "비", "눈", "강", "물", "尹",
        "여야", "여·야", "여ㆍ야", "민관학", "민·관·학", "관학", "노사정", "노·사", "초중고교", "초·중·고", "광주·전남", "광주전남", "주전", "iii단계", "제Ⅲ단계", "84m2", "84㎡", "①", "1순위", "3명", "13명", "㈜물빛", "30°c", "c", "ハノ",
        "中國", "中", "國", "ひろば", "ろば", "ㄱㅈ", "ㅅㅈ", "ㅁㅂ", "ㄱㅈㅎ", "ㅋㅋ", "김하늘", "하늘", "선우정아", "우정", "이솔", "솔", "john", "Park", "par", "물빛항", "물빛 시장", "시장 광주 예산",
        "\"물빛 시장\"", "\"전통시장\"", "\"AI 반도체\"", "\"5·18\"", "\"시장\" 광주", "비 예산", "눈 시장", "세 번째", "할 수 있다", "비 피해", "강 눈", "ㅄ", "ㄳㅈ", "\"열린", "없는말", "뷁", "zzz", "99999", "\u1109\u1175\u110C\u1161\u11BC", "\u1100\u116A\u11BC\u110C\u116E",
    ];

    /// <summary>A part of every so many words, phrases of two words, pairs of words of one text, and runs of words as they stand.</summary>
    public static IEnumerable<string> CutFrom(IEnumerable<string> texts, int count)
    {
        var state = 77u;
        var all = texts.Select(text => text.Replace('\u0001', '.').Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Where(words => words.Length > 3).ToArray();
        for (var at = 0; at < count; at++)
        {
            var words = all[Roll(all.Length)];
            var place = Roll(words.Length - 1);
            var word = words[place].Replace("\"", "", StringComparison.Ordinal);
            if (word.Length == 0) continue;
            var start = Roll(word.Length);
            yield return (at % 6) switch
            {
                0 => word,
                1 or 2 => word.Substring(start, Math.Min(word.Length - start, 2 + Roll(5))),
                3 => $"{words[Roll(words.Length)]} {word}".Replace("\"", "", StringComparison.Ordinal),
                4 => string.Join(' ', words.Skip(place).Take(2 + Roll(3))).Replace("\"", "", StringComparison.Ordinal),
                _ => $"\"{word} {words[place + 1].Replace("\"", "", StringComparison.Ordinal)}\"",
            };
        }

        int Roll(int sides)
        {
            state = state * 1_664_525 + 1_013_904_223;
            return (int)((state >> 8) % (uint)sides);
        }
    }
}
