namespace StaticNews.Benchmarks;

/// <summary>Korean words enough for articles whose tags, links and vocabulary are spread as in a newspaper; the sentences mean nothing.</summary>
internal static class Vocabulary
{
    public static readonly string[] Places = ["물빛시", "은여울동", "갈대읍", "솔고개면", "새나루", "바람골", "모래톱", "달머리", "구름재", "햇살동"];

    public static readonly string[] Nouns =
    [
        "시장", "예산", "도로", "교량", "학교", "병원", "버스", "주택", "농가", "어민", "축제", "전통시장", "일자리", "청년", "노인", "어린이",
        "조례", "의회", "주민", "상인", "공사", "안전", "점검", "화재", "태풍", "가뭄", "폭우", "하천", "항만", "공단", "기업", "수출",
        "투자", "관광", "박물관", "도서관", "공연", "전시", "경기", "선수", "대회", "결승", "재판", "수사", "경찰", "소방", "환경", "쓰레기",
        "에너지", "태양광", "풍력", "전기차", "반도체", "인공지능", "대학", "연구", "보건", "백신", "복지", "돌봄", "보육", "교육", "급식", "통학",
    ];

    public static readonly string[] Particles = ["이", "을", "은", "의", "에", "에서", "으로", "과", "도", "까지"];

    public static readonly string[] Verbs =
    [
        "밝혔다.", "내놓았다.", "늘었다.", "줄었다.", "시작했다.", "마쳤다.", "요구했다.", "검토한다.", "논의했다.", "열렸다.", "나타났다.", "설명했다.",
        "지적했다.", "이어졌다.", "확정했다.", "미뤄졌다.",
    ];

    public static readonly string[] Sections = ["politics", "economy", "society", "culture", "sports"];

    public static readonly string[] SectionNames = ["정치", "경제", "사회", "문화", "스포츠"];

    private const string Syllables = "가나다라마바사아자차고노도로모보소오조초구누두루무부수우주추";

    /// <summary>One of some sixty thousand words: common nouns first, then compounds of two, then names of places and people that stand before one.</summary>
    public static string Word(int number)
    {
        if (number < Nouns.Length) return Nouns[number];
        var last = Nouns[number % Nouns.Length];
        var before = number / Nouns.Length;
        if (before < Nouns.Length) return last + Nouns[before];
        return string.Concat(Syllables.AsSpan(before % Syllables.Length, 1), Syllables.AsSpan(before / Syllables.Length % Syllables.Length, 1), last);
    }
}
