using System.Globalization;
using System.Text;
using StaticNews.Engine;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Writing;
using StaticNews.Tests.Casework;

namespace StaticNews.Tests.Search;

/// <summary>A thousand articles of words that searches stumble over, with the plain text of each: compounds, mixed scripts, numbers, capitals, decomposed Hangul.</summary>
internal sealed class MixedNewsroom
{
    private static readonly string[] Stems =
    [
        "시장", "광주", "전통", "일자리", "인공지능", "반도체", "물빛", "항구", "도서관", "축제", "예산", "교육", "안전", "화재", "버스", "주택", "청년", "하천", "농가", "박물관",
        "선거", "의회", "조례", "병원", "재판", "수출", "관광", "환경", "급식", "돌봄", "북구", "남도", "비", "눈", "강", "尹", "中國", "ひろば",
    ];

    private static readonly string[] Mixed =
    [
        "AI반도체", "KTX역", "코로나19", "5·18민주화운동", "5.18", "518", "3,000명", "3000명", "10.5%", "2026.11.20", "2026년", "G20정상", "kia타이거즈", "KIAs", "Café", "ＡＩ", "５월", "5월",
        "5G망", "e스포츠", "SNS", "C-ITS", "119", "1194", "aim", "Ärzte", "Ωmega", "12·3", "7시30분", "R&D", "U.S.", "14:30", "1.2.3.4.5",
        "여·야", "민·관·학", "노･사ㆍ정", "초‧중・고교", "광주·전남", "제Ⅲ단계", "84㎡", "①순위", "①3명", "㈜물빛", "30℃", "ﾊノ",
    ];

    private static readonly string[] Particles = ["", "이", "을", "은", "에서", "으로", "과", "까지"];
    private static readonly string[] Names = ["김하늘", "박나루", "선우정아", "이솔", "John Park"];
    private static readonly string[] Tags = ["광주형 일자리", "AI", "5·18", "전통시장", "물빛항", "코로나19"];
    private static readonly Lazy<MixedNewsroom> Shared = new(() => new MixedNewsroom(1_000));

    private uint _state = 20_261_001;

    private MixedNewsroom(int count)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["site.yml"] = "name: 시험일보\nbase_url: https://news.example/\nsections: [{ id: a, name: 가면 }, { id: b, name: 나면 }]\n"u8.ToArray(),
        };
        var texts = ImmutableArray.CreateBuilder<(string Head, string All)>(count);
        for (var number = 1; number <= count; number++) files[string.Create(CultureInfo.InvariantCulture, $"articles/{"ab"[number % 2]}/n{number:0000}.md")] = Encoding.UTF8.GetBytes(Write(number, texts));
        Texts = texts.MoveToImmutable();
        var theme = CaseSite.Of(CaseFile.Parse("search", ""), new CaseOptions()).Theme;
        var output = new MemoryOutput();
        Result = SiteBuilder.Build(new CaseOptions().ForBuild(2), new MemoryFolder("input", files), new MemoryFolder("theme", theme), new CasePictures(), output, memos: null);
        Files = output.Files;
    }

    public static MixedNewsroom Built => Shared.Value;

    public BuildResult Result { get; }

    public IReadOnlyDictionary<string, byte[]> Files { get; }

    /// <summary>By number, from the oldest: what the head says, and what all of the article says, each piece on its own line.</summary>
    public ImmutableArray<(string Head, string All)> Texts { get; }

    private string Write(int number, ImmutableArray<(string Head, string All)>.Builder texts)
    {
        var title = Sentence(3);
        var deck = Sentence(3);
        var tags = new[] { Tags[Roll(Tags.Length)], Tags[Roll(Tags.Length)] }.Distinct(StringComparer.Ordinal).ToArray();
        var reporter = Names[Roll(Names.Length)];
        var date = new DateTime(2024, 1, 1, 6, 0, 0).AddHours(number * 7);
        var subhead = Sentence(2);
        var paragraph = Sentence(12);
        var (left, right) = (Stems[Roll(Stems.Length)], Stems[Roll(Stems.Length)]);
        var cell = Sentence(1);
        var caption = Sentence(2);
        var quoted = Sentence(4);
        if (number % 5 == 0) paragraph = Decomposed(paragraph);
        var file = string.Create(CultureInfo.InvariantCulture, $"---\ntitle: '{title}'\ndeck: '{deck}'\nreporter: {reporter}\ndate: {date:yyyy-MM-dd HH:mm}\ntags: ['{string.Join("', '", tags)}']\n---\n\n{paragraph}\n\n## {subhead}\n\n앞{left}**{right}**뒤\n\n| 표 | {cell} |\n| --- | --- |\n| {quoted} | x |\n\n![그림](https://pictures.example/a.jpg \"{caption}\")\n");
        string[] head = [title, deck, .. tags, .. tags.Select(tag => tag.Replace(" ", "", StringComparison.Ordinal)), reporter];
        string[] body = [paragraph, subhead, $"앞{left}{right}뒤", "표", cell, quoted, "x", caption];
        texts.Add((Lines(head), Lines([.. head, .. body])));
        return file;
    }

    private static string Lines(string[] pieces) => string.Join('\n', pieces.Select(PlainScan.Read));

    private string Sentence(int words)
    {
        var sentence = new StringBuilder();
        for (var word = 0; word < words; word++)
        {
            if (word > 0) sentence.Append(' ');
            if (Roll(4) == 0) sentence.Append(Mixed[Roll(Mixed.Length)]);
            else for (var stem = Roll(3); stem >= 0; stem--) sentence.Append(Stems[Roll(Stems.Length)]);
            sentence.Append(Particles[Roll(Particles.Length)]);
        }

        return sentence.ToString();
    }

    private int Roll(int sides)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)sides);
    }

    private static string Decomposed(string text)
    {
        var result = new StringBuilder();
        foreach (var c in text)
        {
            if (c is < '가' or > '힣')
            {
                result.Append(c);
                continue;
            }

            result.Append((char)(0x1100 + (c - '가') / 588)).Append((char)(0x1161 + (c - '가') % 588 / 28));
            if ((c - '가') % 28 is > 0 and var last) result.Append((char)(0x11A7 + last));
        }

        return result.ToString();
    }
}
