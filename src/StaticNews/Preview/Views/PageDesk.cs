using System.Collections.Immutable;
using System.Globalization;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Preview.Views;

/// <summary>Decides what is shown at a url: the page as it is, or, while there are mistakes in what it is made from, as it last was without.</summary>
/// <remarks>Safe on many threads at once.</remarks>
internal sealed class PageDesk(PreviewDesk desk, string inputName)
{
    private const string NotFound = "/404.html";

    private readonly LastGoodPages _lastGood = new();

    /// <summary>The page at a url of the site.</summary>
    /// <param name="moment">Whose readers' view is asked for; null: the desk's.</param>
    public PageState StateOf(string path, DateTimeOffset? moment)
    {
        var view = desk.At(moment);
        var key = (moment?.UtcTicks.ToString(CultureInfo.InvariantCulture) ?? "") + path;
        if (view.FindPage(path) is not { } page) return Missing(view, path, key);
        var print = view.Print(page);

        // Feeds and the like have no room for what lies over a page: they are what they are.
        if (!print.IsForReaders) return new PageState(view, print, true, [], []);
        var (mistakes, remarks) = Sort(view, print.Diagnostics, page.Source);
        if (mistakes.IsEmpty) _lastGood.Keep(key, print);
        return new PageState(view, mistakes.IsEmpty ? print : _lastGood.Find(key) ?? print, true, mistakes, remarks);
    }

    // An article whose front matter cannot be read for a moment has no url: its page stays while its file is there.
    private PageState Missing(PreviewView view, string path, string key)
    {
        var last = _lastGood.Find(key);
        var source = last?.Page.Source;
        var (mistakes, remarks) = Sort(view, [], source);
        if (last is not null && mistakes.Any(each => each.Place.Path == source)) return new PageState(view, last, true, mistakes, remarks);
        var print = view.FindPage(NotFound) is { } page ? view.Print(page) : null;
        return new PageState(view, print, false, mistakes, remarks);
    }

    private (ImmutableArray<Diagnostic> Mistakes, ImmutableArray<Diagnostic> Remarks) Sort(PreviewView view, ImmutableArray<Diagnostic> own, string? source)
    {
        var mistakes = ImmutableArray.CreateBuilder<Diagnostic>();
        var remarks = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var each in DiagnosticOrder.Sorted([.. own, .. view.Diagnostics.Where(each => Concerns(each, source))]))
            (each.Severity == Severity.Error ? mistakes : remarks).Add(each);
        return (mistakes.DrainToImmutable(), remarks.DrainToImmutable());
    }

    // A mistake in another article is no reason to keep this page back; one in the settings or the theme is.
    private bool Concerns(Diagnostic diagnostic, string? source)
    {
        var path = diagnostic.Place.Path;
        if (path == source) return true;
        return diagnostic.Severity == Severity.Error && !IsBelow(path, "articles/") && !IsBelow(path, "reporters/") && !IsBelow(path, "pages/");
    }

    private bool IsBelow(string displayPath, string folder) => displayPath.StartsWith(inputName + folder, StringComparison.Ordinal);
}
