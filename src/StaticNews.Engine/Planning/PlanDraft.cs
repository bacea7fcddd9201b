using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Planning;

/// <summary>The plan while the planners add to it. A page whose url is already an article's steps aside with an error, and nothing is planned twice.</summary>
internal sealed class PlanDraft(Newsroom newsroom, Words words, RouteRegister register, string settingsPath)
{
    private readonly List<PlannedPage> _pages = [];
    private readonly List<PlannedFile> _files = [];

    public Newsroom Newsroom => newsroom;

    public Words Words => words;

    /// <summary>site.yml as messages name it.</summary>
    public string SettingsPath => settingsPath;

    public IReadOnlyList<PlannedPage> Pages => _pages;

    public void Report(Diagnostic diagnostic) => register.Report(diagnostic);

    /// <summary>Adds a page at a url that the register gave out before.</summary>
    public void AddClaimed(PlannedPage page) => _pages.Add(page);

    /// <summary>Adds a page of the site itself, claiming its url; false and an error where that is taken.</summary>
    public bool Add(PlannedPage page, string owner)
    {
        var taken = register.TryTake(page.Route, owner);
        if (taken is null) _pages.Add(page);
        else Report(OutputRules.UrlTaken.At(new Place(page.Source ?? settingsPath, TextSpan.WholeFile), [page.Route.Path, taken]));
        return taken is null;
    }

    /// <summary>Adds a page unless something of the author's own stands at its url (files/robots.txt).</summary>
    public void AddUnlessTaken(PlannedPage page, string owner)
    {
        if (register.TryTake(page.Route, owner) is null) _pages.Add(page);
    }

    /// <summary>Adds a redirect from an old url, if that is free.</summary>
    public void AddAlias(PlannedPage page, string written, string owner, Place place)
    {
        if (register.TryClaimAlias(page.Route, written, owner, place)) _pages.Add(page);
    }

    /// <summary>Adds a file that somebody else named, if every disk takes the name and nothing else has it.</summary>
    public void Add(PlannedFile file)
    {
        if (!RoutePath.IsPossible(file.Route.Path))
        {
            Report(OutputRules.BadFileName.At(new Place(file.Source, TextSpan.WholeFile), [file.Route.Path]));
            return;
        }

        var taken = register.TryTake(file.Route, file.Source);
        if (taken is null) _files.Add(file);
        else Report(OutputRules.UrlTaken.At(new Place(file.Source, TextSpan.WholeFile), [file.Route.Path, taken]));
    }

    public void AddUnlessTaken(PlannedFile file)
    {
        if (register.TryTake(file.Route, file.Source) is null) _files.Add(file);
    }

    public ImmutableArray<PlannedPage> SortedPages()
    {
        _pages.Sort(static (left, right) => string.CompareOrdinal(left.Route.Path, right.Route.Path));
        return [.. _pages];
    }

    public ImmutableArray<PlannedFile> SortedFiles()
    {
        _files.Sort(static (left, right) => string.CompareOrdinal(left.Route.Path, right.Route.Path));
        return [.. _files];
    }
}
