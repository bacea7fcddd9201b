namespace StaticNews.Engine.Indexing;

/// <summary>Gathers the articles of each section, tag, reporter, series and story.</summary>
internal static class ListingMaker
{
    public static Newsroom Fill(Newsroom newsroom, ImmutableArray<Section> sections, ImmutableArray<Reporter> registered)
    {
        var articles = newsroom.Articles;
        var byName = NameOrder.In(newsroom.Settings.Language);
        var bySection = Gather<Section>(articles, static article => article.Section);
        var byReporter = Gather<Reporter>(articles, static article => article.Reporters);
        var silent = registered.Where(reporter => !byReporter.ContainsKey(reporter)).Select(reporter => new Listing<Reporter>(reporter, []));
        return newsroom with
        {
            Sections = [.. sections.Select(section => new Listing<Section>(section, bySection.TryGetValue(section, out var own) ? own : []))],
            Tags = Sorted(Gather<Tag>(articles, static article => article.Tags), static tag => tag.Name, byName),
            Reporters = [.. Sorted(byReporter, static reporter => reporter.Name, byName).Concat(silent).OrderBy(each => each.Subject.Name, byName).ThenBy(each => each.Subject.Id, StringComparer.Ordinal)],
            Series = NewestFirst(Gather<Series>(articles, static article => article.Series)),
            Stories = NewestFirst(Gather<Story>(articles, static article => article.Story)),
        };
    }

    // By identity: a subject is made once, and records of the same content would be hashed in full.
    private static Dictionary<T, ImmutableArray<Article>> Gather<T>(ImmutableArray<Article> articles, Func<Article, ImmutableArray<T>> subjectsOf)
        where T : class
    {
        var lists = new Dictionary<T, ImmutableArray<Article>.Builder>(ReferenceEqualityComparer.Instance);
        foreach (var article in articles)
        {
            foreach (var subject in subjectsOf(article)) Add(lists, subject, article);
        }

        return Done(lists);
    }

    private static Dictionary<T, ImmutableArray<Article>> Gather<T>(ImmutableArray<Article> articles, Func<Article, T?> subjectOf)
        where T : class
    {
        var lists = new Dictionary<T, ImmutableArray<Article>.Builder>(ReferenceEqualityComparer.Instance);
        foreach (var article in articles)
        {
            if (subjectOf(article) is { } subject) Add(lists, subject, article);
        }

        return Done(lists);
    }

    private static void Add<T>(Dictionary<T, ImmutableArray<Article>.Builder> lists, T subject, Article article)
        where T : class
    {
        if (!lists.TryGetValue(subject, out var list)) lists[subject] = list = ImmutableArray.CreateBuilder<Article>();
        list.Add(article);
    }

    private static Dictionary<T, ImmutableArray<Article>> Done<T>(Dictionary<T, ImmutableArray<Article>.Builder> lists)
        where T : class =>
        new(lists.Select(static each => KeyValuePair.Create(each.Key, each.Value.DrainToImmutable())), ReferenceEqualityComparer.Instance);

    private static ImmutableArray<Listing<T>> Sorted<T>(Dictionary<T, ImmutableArray<Article>> gathered, Func<T, string> nameOf, IComparer<string> byName)
        where T : class =>
        [.. gathered.Select(each => new Listing<T>(each.Key, each.Value)).OrderBy(each => nameOf(each.Subject), byName)];

    private static ImmutableArray<Listing<T>> NewestFirst<T>(Dictionary<T, ImmutableArray<Article>> gathered)
        where T : class =>
        [.. gathered.Select(each => new Listing<T>(each.Key, each.Value)).OrderByDescending(each => each.Articles[0].Number)];
}
