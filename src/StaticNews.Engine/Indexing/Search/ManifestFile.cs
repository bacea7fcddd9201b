using System.Buffers.Binary;
using StaticNews.Engine.Shared.Search;

namespace StaticNews.Engine.Indexing.Search;

/// <summary>The one file of a fixed name: which files belong together, and what filters and days there are.</summary>
internal static class ManifestFile
{
    public const string Name = "manifest.bin";

    private const uint Version = 2;
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    public static SearchFile Build(ImmutableArray<Article> oldestFirst, Newsroom newsroom, ShardSet pairs, ShardSet words, ShardSet cards)
    {
        var writer = new PackedWriter(1 << 14);
        writer.Number(Version);
        writer.Number((uint)oldestFirst.Length);
        writer.Number((uint)CardBlocks.PerBlock(oldestFirst.Length));
        writer.Number((uint)int.Log2(pairs.Hashes.Length));
        writer.Number((uint)int.Log2(words.Hashes.Length));
        Subjects(writer, newsroom.Sections, static section => section.Id, static section => section.Name);
        Subjects(writer, newsroom.Reporters, static reporter => reporter.Id, static reporter => reporter.Name);
        Days(writer, oldestFirst);
        LeftOut(writer, oldestFirst);
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        foreach (var set in (ReadOnlySpan<ShardSet>)[pairs, words, cards])
        {
            foreach (var hash in set.Hashes)
            {
                BinaryPrimitives.WriteUInt32BigEndian(bytes, hash);
                writer.Bytes(bytes);
            }
        }

        writer.Bytes(pairs.Sizes.AsSpan());
        writer.Bytes(words.Sizes.AsSpan());
        return new SearchFile(Name, PackedFile.Compress(writer.Written));
    }

    /// <summary>All of them, since cards name them by place; how many articles each has says which are worth offering.</summary>
    private static void Subjects<T>(PackedWriter writer, ImmutableArray<Listing<T>> listings, Func<T, string> keyOf, Func<T, string> nameOf)
    {
        writer.Number((uint)listings.Length);
        foreach (var listing in listings)
        {
            writer.Text(keyOf(listing.Subject));
            writer.Text(nameOf(listing.Subject));
            writer.Number((uint)listing.Articles.Count(article => !article.Draft.FrontMatter.IsUnindexed));
        }
    }

    /// <summary>Days with articles, each as the distance from the one before (from 1970 for the first) and its number of articles.</summary>
    private static void Days(PackedWriter writer, ImmutableArray<Article> oldestFirst)
    {
        var days = new List<(int Day, uint Articles)>();
        foreach (var article in oldestFirst)
        {
            var day = Math.Max(0, DateOnly.FromDateTime(article.Published.DateTime).DayNumber - Epoch);
            if (days.Count == 0 || day > days[^1].Day) days.Add((day, 1));
            else days[^1] = (days[^1].Day, days[^1].Articles + 1);
        }

        writer.Number((uint)days.Count);
        var last = 0;
        foreach (var (day, articles) in days)
        {
            writer.Number((uint)(day - last));
            writer.Number(articles);
            last = day;
        }
    }

    private static void LeftOut(PackedWriter writer, ImmutableArray<Article> oldestFirst)
    {
        int[] numbers = [.. oldestFirst.Where(article => article.Draft.FrontMatter.IsUnindexed).Select(article => article.Number)];
        writer.Number((uint)numbers.Length);
        var last = 0;
        foreach (var number in numbers)
        {
            writer.Number((uint)(number - last));
            last = number;
        }
    }
}
