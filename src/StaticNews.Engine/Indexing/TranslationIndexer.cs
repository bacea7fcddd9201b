namespace StaticNews.Engine.Indexing;

/// <summary>Which articles are one article in several languages: those that name the same original.</summary>
internal static class TranslationIndexer
{
    /// <summary>By article number: the article in all its languages, itself included, by language. Articles in one language only are left out.</summary>
    public static Checked<FrozenDictionary<int, ImmutableArray<Translation>>> Index(ImmutableArray<Article> oldestFirst, RouteTable routes, string siteLanguage)
    {
        var translators = oldestFirst.Where(article => article.Draft.FrontMatter.TranslationOf is not null).ToList();
        if (translators.Count == 0) return new(FrozenDictionary<int, ImmutableArray<Translation>>.Empty, []);

        var diagnostics = new List<Diagnostic>();
        var byCard = new Dictionary<Card, Article>(ReferenceEqualityComparer.Instance);
        foreach (var article in oldestFirst) byCard[article.Card] = article;
        var originals = new Dictionary<int, Article>();
        foreach (var article in translators)
        {
            if (Original(article, routes, diagnostics) is { } card) originals[article.Number] = byCard[card];
        }

        var groups = new SortedDictionary<int, List<Article>>();
        foreach (var article in oldestFirst)
        {
            if (!originals.ContainsKey(article.Number)) continue;
            var root = RootOf(article, originals);
            if (!groups.TryGetValue(root.Number, out var members)) groups[root.Number] = members = [root];
            if (!ReferenceEquals(root, article)) members.Add(article);
        }

        var translations = new Dictionary<int, ImmutableArray<Translation>>();
        foreach (var members in groups.Values) Fill(members, siteLanguage, translations, diagnostics);
        return new(translations.ToFrozenDictionary(), [.. diagnostics]);
    }

    private static void Fill(
        List<Article> members, string siteLanguage, Dictionary<int, ImmutableArray<Translation>> translations, List<Diagnostic> diagnostics)
    {
        var byLanguage = new SortedDictionary<string, Article>(StringComparer.Ordinal);
        foreach (var article in members)
        {
            var language = article.Draft.FrontMatter.Language ?? siteLanguage;
            if (byLanguage.TryAdd(language, article)) continue;
            var source = article.Draft.Source;
            diagnostics.Add(NewsroomRules.SameLanguage.At(
                source.At(article.Draft.FrontMatter.TranslationOf!.Value.Span), [language, byLanguage[language].Draft.Source.DisplayPath]));
        }

        if (byLanguage.Count < 2) return;
        ImmutableArray<Translation> all = [.. byLanguage.Select(each => new Translation(each.Key, each.Value.Route, each.Value.Card.Title))];
        foreach (var article in byLanguage.Values) translations[article.Number] = all;
    }

    // A translation of a translation belongs to the original's. Two that name each other are led by the older one.
    private static Article RootOf(Article article, Dictionary<int, Article> originals)
    {
        var oldest = article;
        var seen = new HashSet<int>();
        var at = article;
        while (seen.Add(at.Number) && originals.TryGetValue(at.Number, out var original))
        {
            at = original;
            if (at.Number < oldest.Number) oldest = at;
        }

        return originals.ContainsKey(at.Number) ? oldest : at;
    }

    private static Card? Original(Article article, RouteTable routes, List<Diagnostic> diagnostics)
    {
        var source = article.Draft.Source;
        var written = article.Draft.FrontMatter.TranslationOf!.Value;
        var path = SourcePath.Resolve(source.Path, UrlText.Decode(written.Value));
        var target = path is null ? null : routes.FindWritten(path);
        if (target is null)
        {
            var nearest = path is null ? null : Nearest.Find(path, routes.Sources.Where(each => each != source.Path));
            diagnostics.Add(NewsroomRules.UnknownOriginal.At(source.At(written.Span), [written.Value], nearest is null ? null : RelativePath.From(source.Path, nearest)));
            return null;
        }

        if (target.Card is null || ReferenceEquals(target.Card, article.Card))
        {
            diagnostics.Add(NewsroomRules.NoOriginal.At(source.At(written.Span), [written.Value]));
            return null;
        }

        return target.Card;
    }
}
