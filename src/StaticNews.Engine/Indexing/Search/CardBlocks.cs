using StaticNews.Engine.Shared.Search;

namespace StaticNews.Engine.Indexing.Search;

/// <summary>What a list of results shows of each article, a few articles a file, so that ten results cost few bytes.</summary>
internal static class CardBlocks
{
    private const char Kind = 'c';
    private const int FewestPerBlock = 4;
    private const int MostBlocks = 4096;

    /// <summary>A power of two that grows with the newsroom, so that the manifest stays small.</summary>
    public static int PerBlock(int articles)
    {
        var size = FewestPerBlock;
        while (articles / size > MostBlocks) size *= 2;
        return size;
    }

    public static ShardSet Build(ImmutableArray<Article> oldestFirst, Newsroom newsroom, SearchMemo memo, ParallelOptions parallel)
    {
        var size = PerBlock(oldestFirst.Length);
        var sections = Numbers(newsroom.Sections.Select(listing => (object)listing.Subject));
        var reporters = Numbers(newsroom.Reporters.Select(listing => (object)listing.Subject));
        var blocks = new PackedFile?[(oldestFirst.Length + size - 1) / size];
        Parallel.For(0, blocks.Length, parallel, block =>
        {
            var writer = new PackedWriter(1 << 13);
            var card = new PackedWriter(1 << 10);
            foreach (var article in oldestFirst.AsSpan()[(block * size)..Math.Min(oldestFirst.Length, (block + 1) * size)])
            {
                card.Clear();
                if (!article.Draft.FrontMatter.IsUnindexed) Write(card, article, sections, reporters);
                writer.Number((uint)card.Written.Length);
                writer.Bytes(card.Written);
            }

            var source = new FingerprintBuilder().Add(Kind).Add(block).Add(FingerprintBuilder.Of(writer.Written)).Build();
            blocks[block] = memo.Find(source) ?? memo.Keep(source, PackedFile.Of(Kind, block, writer.Written));
        });
        return ShardSet.Of(blocks);
    }

    private static void Write(PackedWriter writer, Article article, Dictionary<object, int> sections, Dictionary<object, int> reporters)
    {
        writer.Text(UrlText.EncodePath(article.Route.Path));
        writer.Text(article.Card.Title);
        writer.Text(article.Card.Label ?? "");
        writer.Text(article.Published.ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture));
        writer.Number(article.Section is { } section ? (uint)sections[section] : 0);
        writer.Number((uint)article.Reporters.Length);
        foreach (var reporter in article.Reporters) writer.Number((uint)reporters[reporter]);
        writer.Text(string.Join('\n', article.Card.Deck));
        writer.Text(string.Join('\n', article.Tags.Select(tag => tag.Name)));
        writer.Text(article.Card.Summary);
    }

    private static Dictionary<object, int> Numbers(IEnumerable<object> subjects)
    {
        var numbers = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        foreach (var subject in subjects) numbers.Add(subject, numbers.Count + 1);
        return numbers;
    }
}
