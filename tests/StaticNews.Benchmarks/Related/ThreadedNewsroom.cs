using System.Globalization;
using System.Text;

namespace StaticNews.Benchmarks.Related;

/// <summary>
/// Writes a newsroom that no tag helps to read: stories with people, places and things of their own run for months between pieces that stand alone,
/// and an article links to what it continues. Words of a subject and of any newspaper stand between the telling ones.
/// </summary>
internal static class ThreadedNewsroom
{
    private const int Subjects = 14;
    private static readonly DateTime First = new(2024, 1, 2, 6, 0, 0);
    private static readonly string[] Surnames = ["김", "이", "박", "최", "정", "강", "조", "윤", "장", "임", "한", "오", "서", "신", "권", "황"];
    private static readonly string[] Syllables = ["나", "라", "마", "바", "사", "아", "자", "하", "노", "도", "로", "모", "보", "소", "오", "호", "루", "수", "우", "주", "은", "현", "민", "진", "선", "영", "준", "혁", "빈", "솔"];
    private static readonly string[] Posts = ["시장", "의원", "국장", "대표", "교수", "위원장", "소장", "감독", "회장", "주민"];
    private static readonly string[] Openings = ["이날", "한편", "지난해", "올해", "이에 따라", "관계자에 따르면", "현장에서", "오전 10시", "이번 주"];
    private static readonly string[] Closings = ["고 밝혔다.", "고 말했다.", "는 계획이다.", "는 지적이 나온다.", "기로 했다.", "는 뜻이다.", "고 설명했다."];

    public static int Write(int articles, string folder)
    {
        var dice = new Dice(20_240_607);
        Directory.CreateDirectory(Path.Combine(folder, "articles"));
        File.WriteAllText(Path.Combine(folder, "site.yml"), "name: 실마리신문\nbase_url: https://threads.example.org/\n");
        var stories = new List<Thread>();
        for (var number = 0; number < articles; number++)
        {
            stories.RemoveAll(story => story.Articles.Count > 0 && dice.Roll(260) == 0);
            var goesOn = stories.Count > 0 && dice.Roll(100) < 55;
            var story = goesOn ? stories[dice.Roll(stories.Count)] : new Thread(dice);
            if (!goesOn && dice.Roll(2) == 0) stories.Insert(0, story);
            File.WriteAllText(PathOf(folder, number), Article(number, story, dice), new UTF8Encoding(false));
            story.Articles.Add(number);
        }

        return 0;
    }

    private static string PathOf(string folder, int number) =>
        Path.Combine(folder, "articles", $"n{number.ToString("00000", CultureInfo.InvariantCulture)}.md");

    private static string Article(int number, Thread story, Dice dice)
    {
        var text = new StringBuilder(4096);
        text.Append("---\ntitle: '").Append(dice.Pick(story.Own)).Append(' ').Append(Word(story, dice, own: 25)).Append('…').Append(Word(story, dice, own: 20)).Append(' ').Append(Word(story, dice, own: 10)).Append("'\n");
        text.Append("date: ").Append(First.AddHours(number * 3 + dice.Roll(3)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)).Append('\n');
        text.Append("section: ").Append(Vocabulary.SectionNames[story.Subject % Vocabulary.SectionNames.Length]).Append('\n');
        if (story.Articles.Count > 0) text.Append("related: [").AppendJoin(", ", Continued(story, dice).Select(each => Path.GetFileName(PathOf("", each)))).Append("]\n");
        text.Append("---\n\n");
        for (var paragraph = 3 + dice.Roll(9); paragraph > 0; paragraph--)
        {
            for (var sentence = 1 + dice.Roll(3); sentence > 0; sentence--)
            {
                text.Append(dice.Pick(Openings)).Append(' ');
                for (var word = 5 + dice.Roll(8); word > 0; word--) text.Append(Word(story, dice, own: 6)).Append(dice.Pick(Vocabulary.Particles)).Append(' ');
                text.Append(dice.Pick(Vocabulary.Nouns)).Append("한다").Append(dice.Pick(Closings)).Append(' ');
            }

            text.Append("\n\n");
        }

        return text.Append("물빛의 소식은 실마리신문에서 볼 수 있다. 제보는 언제나 기다린다.\n").ToString();
    }

    private static IEnumerable<int> Continued(Thread story, Dice dice)
    {
        var latest = story.Articles[^1];
        var another = story.Articles[dice.Roll(story.Articles.Count)];
        return another == latest ? [latest] : [latest, another];
    }

    // Of a hundred words so many are the story's own, forty its subject's, the others anybody's. A name is seldom written in full twice.
    private static string Word(Thread story, Dice dice, int own)
    {
        var roll = dice.Roll(100);
        if (roll < own) return dice.Pick(story.Own);
        if (roll < own + 40) return Vocabulary.Word(story.Subject * 97 + dice.RollSkewed(160));
        return roll < 95 ? Vocabulary.Word(dice.RollSkewed(4_000)) : dice.Pick(Vocabulary.Places);
    }

    private sealed class Thread
    {
        public Thread(Dice dice)
        {
            Subject = dice.Roll(Subjects);
            var thing = Name(dice, 2) + dice.Pick(Vocabulary.Nouns);
            Own =
            [
                thing, thing + dice.Pick(Vocabulary.Nouns), Name(dice, 3), dice.Pick(Surnames) + Name(dice, 2), $"{dice.Pick(Surnames)}{Name(dice, 2)} {dice.Pick(Posts)}",
                Vocabulary.Word(dice.Roll(4_000)), Vocabulary.Word(dice.Roll(4_000)), dice.Pick(Vocabulary.Places), dice.Pick(Vocabulary.Nouns),
            ];
        }

        public int Subject { get; }

        public string[] Own { get; }

        public List<int> Articles { get; } = [];

        private static string Name(Dice dice, int syllables) => string.Concat(Enumerable.Range(0, syllables).Select(_ => dice.Pick(Syllables)));
    }
}
