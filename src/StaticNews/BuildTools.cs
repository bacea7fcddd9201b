using System.Diagnostics;
using StaticNews.Commands;
using StaticNews.Engine;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared.Memos;
using StaticNews.Engine.Writing;

namespace StaticNews;

/// <summary>The doors of the engine that the commands go through.</summary>
internal sealed record BuildTools(
    Func<BuildOptions, ISourceFolder, ISourceFolder, IPictureReader, ISiteOutput, IMemoStore?, BuildResult> Build,
    Func<BuildOptions, ISourceFolder, ISourceFolder, IPictureReader, IMemoStore?, PreparedSite> Prepare,
    Func<PreparedSite, ISiteOutput, BuildResult> Print,
    Func<string, string, ISourceFolder> OpenFolder,
    Func<string, bool, IMemoStore, ISiteOutput> OpenOutput,
    Func<ISiteOutput> OpenNothing,
    Func<BuildRequest, DateTimeOffset, IMemoStore> OpenMemos,
    Func<IPictureReader> OpenPictures,
    Func<HttpMessageHandler> OpenNetwork)
{
    /// <summary>Prepares a newsroom that was prepared before, for a preview.</summary>
    public Func<BuildOptions, ISourceFolder, ISourceFolder, IPictureReader, IMemoStore?, KeptEdition, PreparedSite> PrepareAgain { get; init; } = SiteBuilder.PrepareAgain;

    /// <summary>Starts another program: a browser, an editor.</summary>
    public Action<ProcessStartInfo> StartProgram { get; init; } = static start => Process.Start(start)?.Dispose();
}
