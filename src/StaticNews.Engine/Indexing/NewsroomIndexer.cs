using StaticNews.Engine.Indexing.Related;
using StaticNews.Engine.Indexing.Search;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared.Memos;

namespace StaticNews.Engine.Indexing;

/// <summary>
/// Indexing: takes what was read and gives the newsroom in order: sections, tags, reporters, urls, related articles.
/// It is pure: no file is opened, and what is not published at the build's moment leaves no trace but a reason.
/// </summary>
public static class NewsroomIndexer
{
    /// <summary>The newsroom of one edition.</summary>
    /// <param name="isOnRequest">Whether related articles and the search wait until a page asks for them, and near-twins of tags until a check.</param>
    /// <param name="memos">Where the related articles and the search of earlier builds lie; null: there are none.</param>
    /// <param name="earlier">The related articles of an earlier edition, to show until this one's are worked out.</param>
    /// <param name="kept">What a preview indexed last; null for a run that indexes once.</param>
    public static Checked<Newsroom> Index(
        SiteSettings settings,
        Publication publication,
        ImmutableArray<ReporterFile> reporterFiles,
        ImmutableArray<PageFile> pageFiles,
        PictureTable pictures,
        RouteRegister register,
        int jobs,
        IMemoStore? memos = null,
        bool isOnRequest = false,
        RelatedTable? earlier = null,
        KeptIndex? kept = null)
    {
        var diagnostics = new List<Diagnostic>();
        register.TryTake(Route.Home, "site.yml");
        var round = kept?.RoundOf(settings, publication.Published, reporterFiles, pictures) ?? new IndexRound(settings, publication.Published, reporterFiles, pictures);

        var pages = ImmutableArray.CreateBuilder<StandingPage>(pageFiles.Length);
        foreach (var page in pageFiles) pages.Add(new StandingPage(page, register.Claim($"/{Slug.Of(SourcePath.Stem(page.Source.Path))}/", page.Source.DisplayPath, RouteRegister.PlaceOf(page.Source))));

        var oldestFirst = ImmutableArray.CreateBuilder<Article>(publication.Published.Length);
        foreach (var draft in publication.Published)
        {
            FutureDates.Report(draft, publication.Now, settings.Zone, diagnostics);
            oldestFirst.Add(round.Indexed(oldestFirst.Count + 1, draft, register, diagnostics));
        }

        if (kept is not null) kept.Last = round;
        var articles = oldestFirst.MoveToImmutable();
        var routes = RouteTableMaker.Make(articles, pages, publication.Withheld);
        var related = RelatedIndexer.Index(articles, routes, RelatedCounts.Of(settings, settings.RelatedCount), earlier, memos, jobs);
        diagnostics.AddRange(related.Diagnostics);
        var translations = TranslationIndexer.Index(articles, routes, settings.Language);
        diagnostics.AddRange(translations.Diagnostics);
        var newsroom = ListingMaker.Fill(
            new Newsroom(
                settings, [.. articles.Reverse()], [], [], [], [], [], pages.ToImmutable(), related.Value, translations.Value, routes, pictures, publication.Now, publication.NextChange),
            round.Sections.All,
            round.Reporters.Registered);
        if (settings.HasSearch) newsroom = newsroom with { Search = SearchIndexer.Index(newsroom, memos, jobs, isOnRequest) };

        // Side by side: each has parts that only one thread can do.
        if (!isOnRequest) Parallel.Invoke(new ParallelOptions { MaxDegreeOfParallelism = jobs }, () => _ = related.Value.Lists, () => _ = newsroom.Search?.Files);
        return new(
            newsroom,
            isOnRequest ? [.. diagnostics] : [.. diagnostics, .. TagTwinReport.Of(newsroom.Tags)]);
    }
}
