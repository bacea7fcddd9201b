using System.Globalization;
using System.Text;

namespace StaticNews.Benchmarks;

/// <summary>Writes a newsroom of any size: Korean text of some 1,000 letters an article, tags by a power law, links between articles, a picture in every tenth.</summary>
internal static class GeneratedNewsroom
{
    private const int ReporterCount = 40;
    private const int PictureCount = 6;
    private const int WordOctaves = 15;
    private static readonly DateTime First = new(2016, 1, 4, 6, 0, 0);

    /// <summary>A moment after the last article of a newsroom of any size, as <c>--now</c> takes it.</summary>
    public const string Now = "2026-12-01T09:00:00+09:00";

    public static int Write(int articles, string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "reporters"));
        File.WriteAllText(Path.Combine(folder, "site.yml"), Settings());
        for (var reporter = 0; reporter < ReporterCount; reporter++)
            File.WriteAllText(Path.Combine(folder, "reporters", $"r{Text(reporter)}.md"), $"---\nname: {ReporterName(reporter)}\nemail: r{Text(reporter)}@example.org\ndesk: 편집국\n---\n\n지역을 취재한다.\n");
        Directory.CreateDirectory(Path.Combine(folder, "images"));
        for (var picture = 0; picture < Math.Min(PictureCount, articles / 10); picture++) File.WriteAllBytes(Path.Combine(folder, "images", PictureName(picture)), GeneratedPicture.Png(picture));
        for (var number = 0; number < articles; number++)
        {
            var path = PathOf(folder, number);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, Article(number, articles), new UTF8Encoding(false));
        }

        return 0;
    }

    /// <summary>Where the article of this number lies.</summary>
    public static string PathOf(string folder, int number) =>
        Path.Combine(folder, "articles", Vocabulary.Sections[number % Vocabulary.Sections.Length], Text(number / 1000), $"a{number.ToString("000000", CultureInfo.InvariantCulture)}.md");

    /// <summary>Its url below the paper's address, by the permalink of every site that does not say otherwise.</summary>
    public static string UrlOf(int number, int articles) =>
        string.Create(CultureInfo.InvariantCulture, $"/{DateOf(number, articles):yyyy'/'MM'/'dd}/{Path.GetFileNameWithoutExtension(PathOf("", number))}/");

    private static DateTime DateOf(int number, int articles) => First.AddMinutes(number * (5_500_000L / Math.Max(articles, 1)));

    private static string Article(int number, int articles)
    {
        var dice = new Dice((ulong)number * 7919 + 17);
        var text = new StringBuilder(4096);
        text.Append("---\ntitle: '").Append(dice.Pick(Vocabulary.Places)).Append(' ').Append(Sentence(dice, 4)).Append("'\n");
        text.Append("deck: ").Append(Sentence(dice, 6)).Append('\n');
        text.Append("reporter: r").Append(dice.RollSkewed(ReporterCount)).Append('\n');
        text.Append("date: ").Append(DateOf(number, articles).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)).Append('\n');
        text.Append("tags: [").AppendJoin(", ", Enumerable.Range(0, 2 + dice.Roll(4)).Select(_ => Vocabulary.Word(dice.RollSkewed(2_000))).Distinct()).Append("]\n---\n\n");
        if (number % 10 == 5) text.Append("![").Append(dice.Pick(Vocabulary.Places)).Append("의 언덕](").Append(ToRoot(number)).Append("images/").Append(PictureName(number / 10 % PictureCount)).Append(" \"").Append(Sentence(dice, 3)).Append(" | 사진=시험일보\")\n\n");
        var paragraphs = 4 + dice.Roll(8);
        for (var paragraph = 0; paragraph < paragraphs; paragraph++)
        {
            if (paragraph is 3 or 7) text.Append('◇').Append(Sentence(dice, 3)).Append("\n\n");
            for (var sentence = 0; sentence < 3; sentence++) text.Append(Sentence(dice, 6 + dice.Roll(9))).Append(' ');
            if (number > 20 && dice.Roll(6) == 0) text.Append(Link(number, number - 1 - dice.Roll(Math.Min(number - 1, 2_000))));
            if (dice.Roll(5) == 0) text.Append("**\"").Append(Vocabulary.Word(dice.Roll(500))).Append("\"**가 ").Append(Sentence(dice, 4));
            text.Append("\n\n");
        }

        return text.ToString();
    }

    private static string Link(int from, int to)
    {
        var target = PathOf("", to).Replace('\\', '/');
        return $"[앞선 보도]({ToRoot(from)}{target}) 참조. ";
    }

    private static string ToRoot(int number) => string.Concat(Enumerable.Repeat("../", PathOf("", number).Replace('\\', '/').Count(c => c == '/')));

    private static string PictureName(int picture) => $"p{Text(picture)}.png";

    private static string Sentence(Dice dice, int words)
    {
        var sentence = new StringBuilder();
        for (var word = 0; word < words; word++)
            sentence.Append(Vocabulary.Word(dice.RollZipf(WordOctaves))).Append(dice.Pick(Vocabulary.Particles)).Append(' ');
        return sentence.Append(dice.Pick(Vocabulary.Verbs)).ToString();
    }

    private static string Settings()
    {
        var settings = new StringBuilder("name: 시험일보\nbase_url: https://bench.example.org/paper/\nsections:\n");
        for (var at = 0; at < Vocabulary.Sections.Length; at++)
            settings.Append("  - { id: ").Append(Vocabulary.Sections[at]).Append(", name: ").Append(Vocabulary.SectionNames[at]).Append(" }\n");
        return settings.ToString();
    }

    private static string ReporterName(int reporter) => $"{"김이박최정강조윤장임"[reporter % 10]}{Vocabulary.Places[reporter / 10 % 10][..2]}{"가나다라"[reporter / 10]}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
