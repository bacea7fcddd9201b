using StaticNews.Engine;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Writing;

namespace StaticNews;

/// <summary>The doors of the engine that the commands go through.</summary>
internal sealed record BuildTools(
    Func<BuildOptions, ISourceFolder, ISourceFolder, IPictureReader, ISiteOutput, BuildResult> Build,
    Func<string, string, ISourceFolder> OpenFolder,
    Func<string, bool, ISiteOutput> OpenOutput,
    Func<ISiteOutput> OpenNothing,
    Func<IPictureReader> OpenPictures,
    Func<HttpMessageHandler> OpenNetwork);
