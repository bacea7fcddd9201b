using StaticNews.Engine.Indexing;
using StaticNews.Engine.Indexing.Related;

namespace StaticNews.Tests.Indexing;

/// <summary>Related articles of a newsroom that grows: what is published keeps what it leads to, and every pick can be explained.</summary>
public sealed class RelatedTests
{
    private const int Articles = 120;
    private const int Changed = 3;
    private const int Shown = 3;
    private static readonly Newsroom Newsroom = NewsArchive.Of(Articles);

    [Fact]
    public void A_new_article_changes_the_follow_up_of_a_few_old_ones_and_nothing_else()
    {
        var before = Newsroom;
        for (var count = Articles + 1; count <= Articles + 8; count++)
        {
            var after = NewsArchive.Of(count);
            var newest = after.Articles[0].Card.Url;
            var changed = 0;
            for (var at = 0; at < count - 1; at++)
            {
                var (old, now) = (Urls(before, at), Urls(after, at));
                if (old.SequenceEqual(now)) continue;
                changed++;
                Assert.Contains(newest, now);
                Assert.True(now.Where(url => url != newest).All(old.Contains), $"Article {at + 1} lost more than a place.");
            }

            Assert.InRange(changed, 0, Changed);
            before = after;
        }
    }

    [Fact]
    public void A_new_article_changes_the_whole_lists_of_a_few_old_ones_and_nothing_else()
    {
        var before = NewsArchive.Of(Articles, hasPages: true);
        for (var count = Articles + 1; count <= Articles + 8; count++)
        {
            var after = NewsArchive.Of(count, hasPages: true);
            var changed = Enumerable.Range(0, count - 1).Where(at => !ListedUrls(before, at).SequenceEqual(ListedUrls(after, at))).ToArray();
            Assert.All(changed, at => Assert.Contains(after.Articles[0].Card.Url, ListedUrls(after, at)));
            Assert.InRange(changed.Length, 0, Changed);
            before = after;
        }
    }

    [Fact]
    public void A_whole_list_begins_with_what_the_article_shows()
    {
        var newsroom = NewsArchive.Of(Articles, hasPages: true);
        for (var at = 0; at < Articles; at++) Assert.Equal(Urls(newsroom, at), ListedUrls(newsroom, at).Take(Urls(newsroom, at).Length));
        Assert.Contains(Enumerable.Range(0, Articles), at => ListedUrls(newsroom, at).Length > Shown + 2);
        Assert.All(newsroom.RelatedLists, list => Assert.Equal(list.Length, list.Select(choice => choice.Number).Distinct().Count()));
        Assert.Empty(Newsroom.RelatedLists);
    }

    [Fact]
    public void Old_articles_lead_forward_to_later_ones_that_lead_back()
    {
        var forward = Enumerable.Range(33, Articles - 40).Count(number => Picks(number).Any(pick => pick.Origin == RelatedOrigin.FollowUp));
        Assert.True(forward > 10, $"Only {forward} have a follow-up.");
    }

    [Fact]
    public void The_number_of_threads_does_not_show()
    {
        var alone = NewsArchive.Of(Articles, jobs: 1);
        var many = NewsArchive.Of(Articles, jobs: 8);
        for (var at = 0; at < Articles; at++) Assert.Equal(Urls(alone, at), Urls(many, at));
    }

    [Fact]
    public void Nothing_leads_to_itself_or_twice_to_another()
    {
        foreach (var article in Newsroom.Articles)
        {
            var urls = Urls(Newsroom, article.Number - 1);
            Assert.DoesNotContain(article.Card.Url, urls);
            Assert.Equal(urls.Length, urls.Distinct().Count());
            Assert.Equal(Shown, urls.Length);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(50)]
    [InlineData(90)]
    [InlineData(Articles)]
    public void What_is_shown_can_be_explained(int number)
    {
        var picks = Picks(number);
        Assert.Equal(Urls(Newsroom, number - 1), picks.Select(pick => pick.Card.Url));
        foreach (var pick in picks)
        {
            Assert.Equal(pick.Score, pick.Parts.Sum(part => part.Points));
            Assert.All(pick.Parts, part => Assert.NotEqual("", part.What));
            if (pick.Origin == RelatedOrigin.Earlier) Assert.True(pick.Score > 0, "A pick among many like it has points.");
        }
    }

    private static ImmutableArray<RelatedPick> Picks(int number) =>
        RelatedReasons.Of(Newsroom, Newsroom.Articles[^number], NewsArchive.BodyOf(number), Shown, jobs: 2);

    private static ImmutableArray<string> ListedUrls(Newsroom newsroom, int at) => [.. newsroom.RelatedLists[at].Select(choice => choice.Card.Url)];

    private static ImmutableArray<string> Urls(Newsroom newsroom, int at) => [.. newsroom.Related[at].Select(card => card.Url)];
}
