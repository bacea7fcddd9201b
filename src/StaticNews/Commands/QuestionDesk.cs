using StaticNews.Engine;
using StaticNews.Sources;

namespace StaticNews.Commands;

/// <summary>Opens a newsroom to ask about it: memos are used and none is written.</summary>
internal sealed class QuestionDesk(BuildTools tools, Surroundings surroundings, BuildRequest request)
{
    private readonly RememberedFolder _input = Open(tools, request, request.Folders.Input);
    private readonly RememberedFolder _theme = request.Folders.Theme is { } theme ? Open(tools, request, theme) : new RememberedFolder(EmbeddedFolder.Theme());

    /// <summary>The site up to rendering.</summary>
    public PreparedSite Prepare(BuildOptions options) =>
        tools.Prepare(options, _input, _theme, tools.OpenPictures(), tools.OpenMemos(request, surroundings.Clock.GetUtcNow()));

    /// <summary>The text of a source by the path that messages show.</summary>
    public string? TextOf(string displayPath) => _input.TextOf(displayPath) ?? _theme.TextOf(displayPath);

    private static RememberedFolder Open(BuildTools tools, BuildRequest request, string folder) =>
        new(tools.OpenFolder(folder, Path.GetRelativePath(request.DisplayRoot, folder).Replace('\\', '/')));
}
