using System.Globalization;
using StaticNews.Engine;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Shared.Memos;
using StaticNews.Sources;

namespace StaticNews.Preview.Views;

/// <summary>
/// The newsroom as the preview shows it: the desk's view with everything that is withheld, prepared again after every edit, and a few views of readers at
/// other moments, prepared when somebody asks for them.
/// </summary>
/// <remarks>Safe on many threads at once. Preparing is done by one thread at a time.</remarks>
internal sealed class PreviewDesk(BuildTools tools, TimeProvider clock, BuildOptions options, bool isTimeFixed, PreviewWeight weight, ISourceFolder input, ISourceFolder theme)
{
    private const int MostMoments = 4;

    private readonly Lock _preparing = new();
    private readonly KeptEdition _kept = new();
    private readonly Dictionary<string, PreviewView> _moments = new(StringComparer.Ordinal);
    private volatile PreviewView? _current;
    private IMemoStore? _memos;

    /// <summary>The desk's view after the last edit.</summary>
    public PreviewView Current => _current ?? throw new InvalidOperationException("Nothing is prepared yet.");

    /// <summary>Prepares the newsroom for the first time.</summary>
    /// <param name="memos">Where what earlier builds read lies, and where pictures are kept once they were made.</param>
    public PreviewView Begin(IMemoStore memos)
    {
        _memos = memos;
        return Renew();
    }

    /// <summary>Prepares the newsroom as it lies there now.</summary>
    public PreviewView Renew()
    {
        lock (_preparing)
        {
            var now = isTimeFixed ? options.Now : clock.GetUtcNow();
            var view = Prepare((_current?.Edition ?? 0) + 1, options with { Now = now, IncludesDrafts = true });
            _moments.Clear();
            return _current = view;
        }
    }

    /// <summary>What readers would see at a moment, if nothing were edited any more; null: the desk's own view.</summary>
    public PreviewView At(DateTimeOffset? moment)
    {
        if (moment is not { } now) return Current;
        var key = now.UtcTicks.ToString(CultureInfo.InvariantCulture);
        lock (_preparing)
        {
            if (_moments.TryGetValue(key, out var known)) return known;
            if (_moments.Count >= MostMoments) _moments.Clear();
            return _moments[key] = Prepare(Current.Edition, options with { Now = now, IncludesDrafts = false });
        }
    }

    /// <summary>Works out what articles of a view lead to, where an earlier answer was shown; true when pages may look different now.</summary>
    public bool Settle(PreviewView view)
    {
        var related = view.Site.Newsroom.Related;
        if (related.IsSettled) return false;
        _ = related.Lists;
        lock (_preparing) _kept.Related = related;
        view.Forget();
        return true;
    }

    private PreviewView Prepare(int edition, BuildOptions wanted)
    {
        _kept.Readings.OpenedTicks = clock.GetUtcNow().UtcTicks;
        var (ownInput, ownTheme) = (new RememberedFolder(input), new RememberedFolder(theme));
        var site = tools.PrepareAgain(wanted, ownInput, ownTheme, tools.OpenPictures(), _memos, _kept);
        return new PreviewView(edition, site, ownInput, ownTheme, tools.Print, weight);
    }
}
