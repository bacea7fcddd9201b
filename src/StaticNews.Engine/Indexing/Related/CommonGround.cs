using StaticNews.Engine.Shared.Terms;

namespace StaticNews.Engine.Indexing.Related;

/// <summary>What two articles have in common, as readers see it.</summary>
/// <param name="Words">Of both headlines; looked for only where neither story, series nor tag says anything.</param>
public sealed record CommonGround(Story? Story, Series? Series, ImmutableArray<Tag> Tags, Section? Section, ImmutableArray<string> Words)
{
    /// <summary>Nothing that is known.</summary>
    public static readonly CommonGround None = new(null, null, [], null, []);

    /// <summary>In the order in which the first of the two names them.</summary>
    public static CommonGround Of(Article article, Article other)
    {
        var story = article.Story is not null && ReferenceEquals(article.Story, other.Story) ? article.Story : null;
        var series = article.Series is not null && ReferenceEquals(article.Series, other.Series) ? article.Series : null;
        var section = article.Section is not null && ReferenceEquals(article.Section, other.Section) ? article.Section : null;
        ImmutableArray<Tag> tags = [.. article.Tags.Where(tag => other.Tags.Contains(tag, ReferenceEqualityComparer.Instance))];
        var isTold = story is not null || series is not null || !tags.IsEmpty;
        return new(story, series, tags, section, isTold ? [] : WordsOf(article.Card.Title, other.Card.Title));
    }

    private static ImmutableArray<string> WordsOf(string title, string other)
    {
        var theirs = new HashSet<uint>();
        var scanner = new TermScanner(other);
        while (scanner.Next()) theirs.Add(TermId.OfWord(scanner.Word));
        var words = ImmutableArray.CreateBuilder<string>();
        scanner = new TermScanner(title);
        while (scanner.Next())
        {
            var id = TermId.OfWord(scanner.Word);
            if (!CommonWords.Contains(id) && theirs.Remove(id)) words.Add(scanner.Word.ToString());
        }

        return words.DrainToImmutable();
    }
}
