using StaticNews.Engine.Indexing;
using StaticNews.Engine.Inquiry;

namespace StaticNews.Tests.Inquiry;

public sealed class StatisticianTests
{
    [Fact]
    public void Articles_are_counted_by_what_became_of_them()
    {
        var counts = InquirySite.Count(InquirySite.Make());
        Assert.Equal(3, counts.Published);
        Assert.Equal((1, 1, 1), (counts.Withheld[WithheldReason.Draft], counts.Withheld[WithheldReason.Embargoed], counts.Withheld[WithheldReason.Undated]));
        Assert.Equal([new NamedCount("사회", 3)], counts.Sections);
        Assert.Equal([new NamedCount("2026", 2), new NamedCount("2025", 1)], counts.Years);
        Assert.Equal([new NamedCount("조류", 2), new NamedCount("바다", 1)], counts.Tags);
        Assert.Contains(new ReporterCount("손님", 1, IsRegistered: false, IsFormer: false), counts.Reporters);
    }

    [Fact]
    public void An_orphan_is_an_article_that_nothing_else_leads_to() =>
        Assert.Equal(["input/articles/society/외딴섬.md"], InquirySite.Count(InquirySite.Make()).Orphans);

    [Fact]
    public void A_feed_that_repeats_a_body_is_no_link()
    {
        var site = InquirySite.Make();
        site.Remove("articles/society/밀물.md");
        site.Put("articles/society/외딴섬.md", "---\ntitle: 외딴섬\ndate: 2026-09-02\n---\n[나](외딴섬.md)\n");
        Assert.Contains("input/articles/society/외딴섬.md", InquirySite.Count(site).Orphans);
    }

    [Fact]
    public void What_articles_lack_is_listed()
    {
        var counts = InquirySite.Count(InquirySite.Make());
        Assert.Equal(["input/articles/society/외딴섬.md", "input/articles/society/썰물.md"], counts.WithoutPicture);
        Assert.DoesNotContain("input/articles/society/밀물.md", counts.WithoutDeck);
    }

    [Fact]
    public void The_parts_add_up_to_the_whole()
    {
        var site = InquirySite.Make();
        var counts = InquirySite.Count(site);
        var files = site.Build();
        Assert.Equal(files.Values.Sum(static bytes => (long)bytes.Length), counts.TotalBytes);
        Assert.Equal(counts.TotalBytes, counts.Parts.Values.Sum());
        Assert.Equal(files.Where(file => file.Key.EndsWith("rss.xml", StringComparison.Ordinal) || file.Key is "atom.xml" or "feed.json").Sum(file => (long)file.Value.Length), counts.Parts[OutputPart.Feeds]);
        Assert.Equal(files.Where(static file => file.Key.EndsWith(".html", StringComparison.Ordinal)).Max(static file => file.Value.Length), counts.LargestPages[0].Count);
    }

    [Fact]
    public void What_is_not_made_yet_is_told_apart_from_what_is_measured()
    {
        var site = InquirySite.Make();
        Assert.Equal((0, 0L), Estimate(InquirySite.Count(site)));
        site.Put("images/sea.jpg", "photograph 2000x1500");
        var counts = InquirySite.Count(site);
        Assert.Equal(4, counts.EstimatedFiles);
        Assert.Equal(counts.Parts[OutputPart.Pictures], counts.EstimatedBytes);

        static (int Files, long Bytes) Estimate(NewsroomStatistics counts) => (counts.EstimatedFiles, counts.EstimatedBytes);
    }

    [Fact]
    public void The_forecast_follows_size_and_pace()
    {
        var now = new DateTimeOffset(2026, 10, 1, 0, 0, 0, TimeSpan.Zero);
        var forecast = PagesForecast.Of(now, [.. Enumerable.Range(0, 100).Select(day => now.AddDays(-day))], totalBytes: 100_000_000);
        Assert.Equal((900_000_000, 900L, 90), (forecast.RoomBytes, forecast.MoreArticles, forecast.RecentArticles));
        Assert.Equal(now.AddDays(900), forecast.Until);
        Assert.Null(PagesForecast.Of(now, [now.AddYears(-1)], 1_000).Until);
        Assert.Null(PagesForecast.Of(now, [], 1_000).MoreArticles);
        Assert.True(PagesForecast.Of(now, [now], 1_100_000_000) is { RoomBytes: < 0, MoreArticles: 0 });
    }
}
