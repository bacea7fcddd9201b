using System.Text;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Indexing.Related;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared.Text;

namespace StaticNews.Benchmarks.Related;

/// <summary>A newsroom whose links between articles are held back: what its authors chose is known here and to nobody who picks.</summary>
internal sealed class HeldNewsroom
{
    public const int Picks = 10;

    // Later than any embargo that a real newsroom has, earlier than the sample's far one.
    private static readonly DateTimeOffset Now = new(2099, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private HeldNewsroom(ImmutableArray<Article> oldestFirst, int[][] chosen, ImmutableArray<ImmutableArray<RelatedChoice>> related)
    {
        Articles = oldestFirst;
        Chosen = chosen;
        Related = related;
    }

    /// <summary>Oldest first; their numbers start at 1.</summary>
    public ImmutableArray<Article> Articles { get; }

    /// <summary>By number minus one: the numbers that the author links to, in front matter or body.</summary>
    public int[][] Chosen { get; }

    /// <summary>By number minus one: what the engine picks, a follow-up and ten others at most.</summary>
    public ImmutableArray<ImmutableArray<RelatedChoice>> Related { get; }

    public static HeldNewsroom Read(string folder, bool hasTags, bool hasGroups)
    {
        var input = new DiskFolder(Path.GetFullPath(folder), "input");
        var tree = SourceScanner.Scan(input).Value;
        var edition = EditionReader.Read(tree, input, new MemoryFolder("theme", FrozenDictionary<string, byte[]>.Empty), null, null, Environment.ProcessorCount).Value;
        var bare = edition.Drafts.Select(draft => draft with { FrontMatter = Bare(draft.FrontMatter, hasTags, hasGroups) });
        var newsroom = NewsroomIndexer.Index(
            edition.Settings with { RelatedCount = 0 }, Publication.At(Now, [.. bare], includesWithheld: false), [], [], new PictureTable([]), new RouteRegister(), 1).Value;

        ImmutableArray<Article> articles = [.. newsroom.Articles.Reverse()];
        var numbers = articles.ToDictionary(article => article.Draft.Source.Path, article => article.Number, StringComparer.Ordinal);
        var targets = edition.Drafts.ToDictionary(draft => draft.Source.Path, draft => Targets(draft, input, numbers), StringComparer.Ordinal);
        var counts = new RelatedCounts(Picks + 1, Picks + 1, 3);
        var handPicked = RelatedIndexer.HandPicked(articles, newsroom.Routes, []);
        var related = RelatedIndexer.Choose(articles, PickRound.Pick(articles, handPicked, counts, memos: null, Environment.ProcessorCount), handPicked, counts);
        return new HeldNewsroom(articles, [.. articles.Select(article => targets[article.Draft.Source.Path])], related);
    }

    private static FrontMatter Bare(FrontMatter front, bool hasTags, bool hasGroups)
    {
        front = front with { Related = [] };
        if (!hasTags) front = front with { Tags = [] };
        return hasGroups ? front : front with { Series = null, Story = null };
    }

    private static int[] Targets(Draft draft, DiskFolder input, Dictionary<string, int> numbers)
    {
        var written = draft.FrontMatter.Related.Select(entry => entry.Target).ToList();
        var text = Encoding.UTF8.GetString(input.Read(draft.Source));
        for (var at = text.IndexOf("](", StringComparison.Ordinal); at >= 0; at = text.IndexOf("](", at + 2, StringComparison.Ordinal))
        {
            var end = text.AsSpan(at).IndexOfAny(')', '#', ' ');
            if (end > 2) written.Add(text.Substring(at + 2, end - 2));
        }

        return [.. written.Select(Find).Where(number => number != 0 && number != numbers.GetValueOrDefault(draft.Source.Path)).Distinct()];

        int Find(string target)
        {
            if (target.Contains("://", StringComparison.Ordinal) || SourcePath.Resolve(draft.Source.Path, UrlText.Decode(target)) is not { } path) return 0;
            string[] forms = [path, path + ".md", path + "/index.md"];
            return forms.Select(form => numbers.GetValueOrDefault(form)).FirstOrDefault(number => number != 0);
        }
    }
}
