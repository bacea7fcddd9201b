using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Shared.Memos;
using StaticNews.Preview.Additions;
using StaticNews.Preview.Http;
using StaticNews.Preview.Live;
using StaticNews.Preview.Views;
using StaticNews.Preview.Watching;
using StaticNews.Sources;

namespace StaticNews.Preview;

/// <summary>The rooms of one preview, put together: a newsroom that is prepared again after every edit, and answers to whoever asks for its pages.</summary>
internal sealed class PreviewSession
{
    private readonly PreviewRequest _request;
    private readonly BuildTools _tools;
    private readonly SiteResponder _responder;
    private readonly CorrectedFolder _input;
    private readonly CorrectedFolder? _theme;
    private readonly EditionBell _bell = new();
    private Task _settling = Task.CompletedTask;
    private readonly CancellationToken _stopping;
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public PreviewSession(BuildTools tools, Surroundings surroundings, PreviewRequest request, CancellationToken stopping)
    {
        (_request, _tools, _stopping) = (request, tools, stopping);
        var language = request.Build.Style.Language;
        var editor = new EditorLink(surroundings.Variable(EditorLink.Variable));
        var server = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}-{surroundings.Clock.GetUtcNow().UtcTicks}");
        var additions = new PageAdditions(server, language, editor);
        var inputName = DisplayName(request.Build.Folders.Input);
        _input = new CorrectedFolder(OpenInput(), request.Build.Folders.Input);
        _theme = request.Build.Folders.Theme is { } theme ? new CorrectedFolder(OpenTheme(), theme) : null;
        Desk = new PreviewDesk(tools, surroundings.Clock, request.Build.Options, request.IsTimeFixed, new PreviewWeight(request.Build.IsStrict), _input, _theme ?? OpenTheme());
        Pages = new PageDesk(Desk, inputName.Length == 0 ? "" : inputName + "/");
        var live = new LiveLane(Pages, additions, _bell, surroundings.Clock, stopping);
        var own = new PreviewTools(Desk, live, new WhyPage(language, editor), editor, tools.StartProgram);
        _responder = new SiteResponder(Desk, Pages, additions, own, new RequestGate(request.Host), language);
    }

    /// <summary>The newsroom as it is shown.</summary>
    public PreviewDesk Desk { get; }

    /// <summary>What is shown at a url.</summary>
    public PageDesk Pages { get; }

    /// <summary>The folders that the site is made from and that lie on the disk, absolute.</summary>
    public ImmutableArray<string> Folders =>
        _request.Build.Folders.Theme is { } theme ? [_request.Build.Folders.Input, theme] : [_request.Build.Folders.Input];

    /// <summary>The same folders, opened anew.</summary>
    public ImmutableArray<Func<ISourceFolder>> Sources => _request.Build.Folders.Theme is null ? [OpenInput] : [OpenInput, OpenTheme];

    /// <summary>Prepares the newsroom for the first time; whoever asked for a page before waits for it.</summary>
    public PreviewView Begin(IMemoStore memos)
    {
        var view = Desk.Begin(memos);
        _ready.SetResult();
        _settling = Settle();
        return view;
    }

    /// <summary>Prepares the newsroom again and tells the open pages.</summary>
    /// <param name="changed">Absolute paths.</param>
    public PreviewView Renew(IReadOnlyCollection<string> changed)
    {
        HeapPause.Begin();
        try
        {
            _input.Correct(changed);
            _theme?.Correct(changed);
            var view = Desk.Renew();
            _bell.Ring();
            return view;
        }
        finally
        {
            if (_settling.IsCompleted) _settling = Settle();
        }
    }

    // Pages are shown at once with the related articles of before; what differs in the end reloads.
    private async Task Settle()
    {
        await Task.Yield();
        while (!_stopping.IsCancellationRequested)
        {
            var view = Desk.Current;
            if (Desk.Settle(view)) _bell.Ring();
            if (ReferenceEquals(view, Desk.Current)) break;
        }

        HeapPause.End();
    }

    /// <summary>Answers a request.</summary>
    public async Task Answer(HttpContext context)
    {
        await _ready.Task.WaitAsync(context.RequestAborted);
        await _responder.Answer(context);
    }

    private ISourceFolder OpenInput() => Open(_request.Build.Folders.Input);

    private ISourceFolder OpenTheme() => _request.Build.Folders.Theme is { } theme ? Open(theme) : EmbeddedFolder.Theme();

    private ISourceFolder Open(string folder) => _tools.OpenFolder(folder, DisplayName(folder));

    private string DisplayName(string folder) => Path.GetRelativePath(_request.Build.DisplayRoot, folder).Replace('\\', '/') is var name && name is "." ? "" : name;
}
