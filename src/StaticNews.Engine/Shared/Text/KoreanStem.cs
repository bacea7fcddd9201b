namespace StaticNews.Engine.Shared.Text;

/// <summary>A Korean word without its particles, so that 광주, 광주가 and 광주에서는 are one word.</summary>
internal static class KoreanStem
{
    /// <summary>What is left is never shorter: 섬을 stays as it is, since so short a stem is as often a mistake (마을, 회의).</summary>
    private const int Shortest = 2;

    private const int Rieul = 8;

    /// <summary>Takes a run of Hangul syllables. A word that only looks as if it had a particle (여의도) loses it in all its forms alike.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word)
    {
        while (word.Length > Shortest)
        {
            var particle = ParticleLength(word);
            if (particle == 0 || word.Length - particle < Shortest) break;
            word = word[..^particle];
        }

        return word;
    }

    private static int ParticleLength(ReadOnlySpan<char> word)
    {
        var before = word[^2];
        switch (word[^1])
        {
            case '은' or '이' or '을' or '과': return IsClosed(before) ? 1 : 0;
            case '는' when before == '라' && FollowsI(word, 3): return 3;
            case '는' or '가' or '를' or '와': return IsClosed(before) ? 0 : 1;
            case '에': return before == '밖' ? 2 : 1;
            case '의' or '도' or '만' or '들': return 1;
            case '로' when before == '으': return 2;
            case '로': return FinalOf(before) is 0 or Rieul ? 1 : 0;
            case '서' when before == '게' && word[^3] == '에': return 3;
            case '서': return before switch { '에' or '께' => 2, '로' => 1, _ => 0 };
            case '써': return before == '로' ? 1 : 0;
            case '고' or '며' when before == '라' && FollowsI(word, 3): return 3;
            case '며' or '나' when FollowsI(word, 2): return 2;
            case '다' when before is '보' or '마' || FollowsI(word, 2): return 2;
            case '게' when before == '에':
            case '테' when before == '한':
            case '지' when before == '까':
            case '터' when before == '부':
            case '럼' when before == '처':
            case '큼' when before == '만':
            case '차' when before == '조':
            case '저' when before == '마':
                return 2;
            default: return 0;
        }
    }

    /// <summary>Whether the ending of this length starts with 이 after a closed syllable.</summary>
    private static bool FollowsI(ReadOnlySpan<char> word, int ending) =>
        word.Length > ending && word[^ending] == '이' && IsClosed(word[^(ending + 1)]);

    private static bool IsClosed(char syllable) => FinalOf(syllable) != 0;

    private static int FinalOf(char syllable) => (syllable - '\uAC00') % 28;
}
