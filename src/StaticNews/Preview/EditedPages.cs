using System.Collections.Immutable;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Shared.Text;
using StaticNews.Preview.Views;

namespace StaticNews.Preview;

/// <summary>What only printing tells of the pages that somebody edits: they are printed after every edit, and for as long as there is something to say of them.</summary>
internal sealed class EditedPages(string input)
{
    private const int Most = 40;

    private readonly HashSet<string> _sources = new(StringComparer.Ordinal);

    /// <summary>The site's diagnostics and those of the edited pages: sorted, each once.</summary>
    /// <param name="changed">Absolute.</param>
    public ImmutableArray<Diagnostic> Look(PreviewView view, IReadOnlyCollection<string> changed)
    {
        foreach (var path in changed)
        {
            if (_sources.Count < Most) _sources.Add(Nfc.Normalize(Path.GetRelativePath(input, path).Replace('\\', '/')));
        }

        var all = view.Diagnostics.ToBuilder();
        foreach (var source in _sources.ToArray())
        {
            var own = Print(view, source);
            all.AddRange(own);
            if (own.IsEmpty) _sources.Remove(source);
        }

        return DiagnosticOrder.Sorted(all.ToImmutable());
    }

    private static ImmutableArray<Diagnostic> Print(PreviewView view, string source) =>
        view.Site.Newsroom.Routes.FindSource(source)?.Route is { } route && view.FindPage(route.Path) is { } page ? view.Print(page).Diagnostics : [];
}
