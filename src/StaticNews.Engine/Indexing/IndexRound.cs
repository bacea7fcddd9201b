using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Indexing;

/// <summary>
/// From drafts to articles, in order of number: sections, reporters, tags, url, card. A preview goes round again after an edit; while the newsroom keeps its shape,
/// an article whose file did not change, and of which there was nothing to say, is the object that it was. It has then the same url, tags, reporters and picture.
/// </summary>
internal sealed class IndexRound
{
    private readonly SiteSettings _settings;
    private readonly ImmutableArray<Draft> _drafts;
    private readonly ImmutableArray<ReporterFile> _reporterFiles;
    private readonly PictureTable _pictures;
    private readonly TagIndex _tags;
    private readonly NamedIndex<Series> _series;
    private readonly NamedIndex<Story> _stories;
    private readonly Article?[] _silent;
    private readonly Article?[] _before;

    public IndexRound(SiteSettings settings, ImmutableArray<Draft> drafts, ImmutableArray<ReporterFile> reporterFiles, PictureTable pictures)
    {
        (_settings, _drafts, _reporterFiles, _pictures) = (settings, drafts, reporterFiles, pictures);
        Sections = new SectionIndex(settings, drafts);
        Reporters = new ReporterIndex(reporterFiles, pictures);
        _tags = new TagIndex(drafts);
        _series = new NamedIndex<Series>(static front => front.Series, static (name, segment) => new(name, new Route($"/series/{segment}/")));
        _stories = new NamedIndex<Story>(static front => front.Story, static (name, segment) => new(name, new Route($"/stories/{segment}/")));
        _silent = new Article?[drafts.Length];
        _before = [];
    }

    private IndexRound(IndexRound earlier, ImmutableArray<Draft> drafts)
    {
        (_settings, _reporterFiles, _pictures) = (earlier._settings, earlier._reporterFiles, earlier._pictures);
        (Sections, Reporters, _tags, _series, _stories) = (earlier.Sections, earlier.Reporters, earlier._tags, earlier._series, earlier._stories);
        (_drafts, _before, _silent) = (drafts, earlier._silent, new Article?[drafts.Length]);
    }

    public SectionIndex Sections { get; }

    public ReporterIndex Reporters { get; }

    /// <summary>Whether a clean round over these would find the same sections, reporters, tags, series and stories, and the same articles under the same numbers.</summary>
    public bool IsOfSameShape(SiteSettings settings, ImmutableArray<Draft> drafts, ImmutableArray<ReporterFile> reporterFiles, PictureTable pictures)
    {
        if (drafts.Length != _drafts.Length || settings.Fingerprint != _settings.Fingerprint || !pictures.All.SequenceEqual(_pictures.All)) return false;
        if (!IsSame(reporterFiles, _reporterFiles, static (now, before) => now.Fingerprint == before.Fingerprint && now.Source.Path == before.Source.Path)) return false;
        for (var at = 0; at < drafts.Length; at++)
        {
            if (!ReferenceEquals(drafts[at], _drafts[at]) && !IsSameShape(drafts[at], _drafts[at])) return false;
        }

        return true;
    }

    /// <summary>The round over the drafts of a newsroom of the same shape.</summary>
    public IndexRound Again(ImmutableArray<Draft> drafts) => new(this, drafts);

    /// <summary>The article, which claims its url. Each once, from number 1.</summary>
    public Article Indexed(int number, Draft draft, RouteRegister register, List<Diagnostic> diagnostics)
    {
        if (_before.Length > 0 && _before[number - 1] is { } known && ReferenceEquals(known.Draft, draft) && register.TryClaim(known.Route, draft.Source.DisplayPath))
            return _silent[number - 1] = known;
        var said = diagnostics.Count;
        var published = draft.FrontMatter.Published!.Value;
        var section = Sections.Of(draft, diagnostics);
        var signed = Reporters.Of(draft, diagnostics);
        var tagged = _tags.Of(draft, diagnostics);
        var path = Permalink.Of(_settings.Permalink.Value, published, section?.Id ?? "", draft);
        var place = draft.FrontMatter.Slug is { } slug ? draft.Source.At(slug.Span) : RouteRegister.PlaceOf(draft.Source);
        var route = register.Claim(path, draft.Source.DisplayPath, place);
        var image = ArticleImage.Of(draft, _pictures, diagnostics);
        var card = CardMaker.Of(draft, route, section, tagged, signed, image, _settings.Language);
        var article = new Article(number, draft, route, published, section, tagged, signed, _series.Of(draft), _stories.Of(draft), card);
        if (diagnostics.Count == said && route.Path == path) _silent[number - 1] = article;
        return article;
    }

    // What names and numbers depend on: of spellings the commonest or the first is shown, so all of them count.
    private static bool IsSameShape(Draft now, Draft before)
    {
        var (front, old) = (now.FrontMatter, before.FrontMatter);
        return now.Source.Path == before.Source.Path
            && front.Section?.Value == old.Section?.Value
            && front.Series?.Value == old.Series?.Value
            && front.Story?.Value == old.Story?.Value
            && IsSame(front.Tags, old.Tags, static (tag, other) => tag.Value == other.Value)
            && IsSame(front.Reporters, old.Reporters, static (name, other) => name.Value == other.Value)
            && IsSame(now.Body.Bylines, before.Body.Bylines, static (byline, other) => byline.Name == other.Name && byline.Email == other.Email);
    }

    private static bool IsSame<T>(ImmutableArray<T> now, ImmutableArray<T> before, Func<T, T, bool> isSame)
    {
        if (now.Length != before.Length) return false;
        for (var at = 0; at < now.Length; at++)
        {
            if (!isSame(now[at], before[at])) return false;
        }

        return true;
    }
}
