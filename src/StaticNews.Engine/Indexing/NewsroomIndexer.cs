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
        RelatedTable? earlier = null)
    {
        var diagnostics = new List<Diagnostic>();
        register.TryTake(Route.Home, "site.yml");
        var sections = new SectionIndex(settings, publication.Published);
        var tags = new TagIndex(publication.Published);
        var reporters = new ReporterIndex(reporterFiles, pictures);
        var series = new NamedIndex<Series>(static front => front.Series, static (name, segment) => new(name, new Route($"/series/{segment}/")));
        var stories = new NamedIndex<Story>(static front => front.Story, static (name, segment) => new(name, new Route($"/stories/{segment}/")));

        var pages = ImmutableArray.CreateBuilder<StandingPage>(pageFiles.Length);
        foreach (var page in pageFiles) pages.Add(new StandingPage(page, register.Claim($"/{Slug.Of(SourcePath.Stem(page.Source.Path))}/", page.Source.DisplayPath, RouteRegister.PlaceOf(page.Source))));

        var oldestFirst = ImmutableArray.CreateBuilder<Article>(publication.Published.Length);
        foreach (var draft in publication.Published)
        {
            FutureDates.Report(draft, publication.Now, settings.Zone, diagnostics);
            var published = draft.FrontMatter.Published!.Value;
            var section = sections.Of(draft, diagnostics);
            var signed = reporters.Of(draft, diagnostics);
            var tagged = tags.Of(draft, diagnostics);
            var path = Permalink.Of(settings.Permalink.Value, published, section?.Id ?? "", draft);
            var place = draft.FrontMatter.Slug is { } slug ? draft.Source.At(slug.Span) : RouteRegister.PlaceOf(draft.Source);
            var route = register.Claim(path, draft.Source.DisplayPath, place);
            var card = CardMaker.Of(draft, route, section, tagged, signed, ImageOf(draft, pictures, diagnostics), settings.Language);
            oldestFirst.Add(new Article(
                oldestFirst.Count + 1, draft, route, published, section, tagged, signed, series.Of(draft), stories.Of(draft), card));
        }

        var articles = oldestFirst.MoveToImmutable();
        var routes = RouteTableMaker.Make(articles, pages, publication.Withheld);
        var related = RelatedIndexer.Index(articles, routes, RelatedCounts.Of(settings, settings.RelatedCount), earlier, memos, jobs);
        diagnostics.AddRange(related.Diagnostics);
        var translations = TranslationIndexer.Index(articles, routes, settings.Language);
        diagnostics.AddRange(translations.Diagnostics);
        var newsroom = ListingMaker.Fill(
            new Newsroom(
                settings, [.. articles.Reverse()], [], [], [], [], [], pages.ToImmutable(), related.Value, translations.Value, routes, pictures, publication.Now, publication.NextChange),
            sections.All,
            reporters.Registered);
        if (settings.HasSearch) newsroom = newsroom with { Search = SearchIndexer.Index(newsroom, memos, jobs, isOnRequest) };
        if (!isOnRequest) _ = (related.Value.Lists, newsroom.Search?.Files);
        return new(
            newsroom,
            isOnRequest ? [.. diagnostics] : [.. diagnostics, .. TagTwinReport.Of(newsroom.Tags)]);
    }

    private static Picture? ImageOf(Draft draft, PictureTable pictures, List<Diagnostic> diagnostics)
    {
        if (draft.FrontMatter.Image is not { } chosen)
            return draft.Body.FirstPicture is { } first ? pictures.Find(draft.Source, first) : null;
        var place = draft.Source.At(chosen.Span);
        if (pictures.Find(draft.Source, chosen) is { } picture)
        {
            if (chosen.Alt is null && !draft.Body.Pictures.Contains(chosen.Source)) diagnostics.Add(DeskRules.ImageWithoutAlt.At(place, [chosen.Source]));
            return picture;
        }

        var path = PictureLookup.PathOf(draft.Source, chosen.Source);
        if (path is not null && pictures.Find(path) is not null) return null;
        if (PictureLookup.UnshownFormatOf(chosen.Source) is { } format)
        {
            diagnostics.Add(PictureRules.UnshownFormat.At(place, [chosen.Source, format]));
            return null;
        }

        var nearest = path is null ? null : Nearest.Find(path, pictures.Sources);
        diagnostics.Add(PictureRules.Unknown.At(place, [chosen.Source], nearest is null ? null : RelativePath.From(draft.Source.Path, nearest)));
        return null;
    }
}
