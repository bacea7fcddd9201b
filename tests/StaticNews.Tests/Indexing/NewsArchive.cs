using System.Text;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Tests.Indexing;

/// <summary>A newsroom of some two hundred articles that share words, tags, sections and stories by chance, always the same.</summary>
internal static class NewsArchive
{
    private static readonly string[] Syllables = ["물", "빛", "다", "리", "항", "구", "시", "장", "예", "산", "학", "교", "버", "스", "섬", "길"];

    /// <summary>The newsroom after its first <paramref name="count"/> articles.</summary>
    /// <param name="edited">Files of articles that say something else, by number.</param>
    public static Newsroom Of(int count, int jobs = 2, bool hasPages = false, IMemoStore? memos = null, IReadOnlyDictionary<int, string>? edited = null)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["site.yml"] = Encoding.UTF8.GetBytes("name: 시험일보\nbase_url: https://news.example/\n" + (hasPages ? "related: { pages: true }\n" : "")),
        };
        for (var number = 1; number <= count; number++)
            files[FormattableString.Invariant($"articles/a{number:000}.md")] = Encoding.UTF8.GetBytes(edited?.GetValueOrDefault(number) ?? Article(number));
        var input = new MemoryFolder("input", files);
        var tree = SourceScanner.Scan(input).Value;
        var edition = EditionReader.Read(tree, input, new MemoryFolder("theme", new Dictionary<string, byte[]>()), null, null, jobs).Value;
        var publication = Publication.At(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero), edition.Drafts, includesWithheld: false);
        return NewsroomIndexer.Index(edition.Settings, publication, [], [], new PictureTable([]), new RouteRegister(), jobs, memos).Value;
    }

    /// <summary>The text of an article, without its front matter.</summary>
    public static string BodyOf(int number) => Article(number).Split("---\n")[2];

    /// <summary>The file of an article.</summary>
    public static string Article(int number)
    {
        var random = new Random(number);
        var date = new DateTime(2026, 1, 1, 6, 0, 0).AddHours(number * 7);
        var story = random.Next(5) == 0 ? FormattableString.Invariant($"story: 사건 {random.Next(6)}\n") : "";
        var picked = number > 40 && random.Next(6) == 0 ? FormattableString.Invariant($"related: [a{random.Next(1, number):000}.md]\n") : "";
        return FormattableString.Invariant($"---\ntitle: {Words(random, 4)}\ndate: {date:yyyy-MM-dd HH:mm}\nsection: 면{random.Next(3)}\ntags: [{Words(random, 1)}]\n{story}{picked}---\n{Words(random, 60)}\n");
    }

    /// <summary>Words by chance.</summary>
    public static string Words(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word(random)));

    // Low numbers often: some words are common, most are rare.
    private static string Word(Random random)
    {
        var rank = (int)(Syllables.Length * Syllables.Length * Math.Pow(random.NextDouble(), 2));
        return Syllables[rank / Syllables.Length] + Syllables[rank % Syllables.Length] + Syllables[rank % 7];
    }
}
