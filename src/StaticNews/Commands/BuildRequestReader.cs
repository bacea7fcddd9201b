using System.Collections.Immutable;
using System.Globalization;
using StaticNews.Engine;
using StaticNews.Reporting;

namespace StaticNews.Commands;

/// <summary>What was typed → what it means: paths become absolute, defaults are looked up, the clock is read once.</summary>
internal sealed class BuildRequestReader
{
    private const int MaxJobs = 1024;
    private const int MaxShards = 10_000;

    private readonly TypedCommand _typed;
    private readonly Surroundings _surroundings;
    private readonly ImmutableArray<UsageError>.Builder _errors = ImmutableArray.CreateBuilder<UsageError>();

    private BuildRequestReader(TypedCommand typed, Surroundings surroundings)
    {
        _typed = typed;
        _surroundings = surroundings;
    }

    /// <summary>The request, or every reason why there is none.</summary>
    public static BuildRequest? Read(TypedCommand typed, Surroundings surroundings, out ImmutableArray<UsageError> errors)
    {
        var reader = new BuildRequestReader(typed, surroundings);
        var request = reader.Read();
        errors = reader._errors.ToImmutable();
        return errors.IsEmpty ? request : null;
    }

    private BuildRequest? Read()
    {
        var isCheck = _typed.Kind is not (CommandKind.Unnamed or CommandKind.Build);
        var asksOtherHosts = _typed.Kind == CommandKind.Check && _typed.External;
        var options = new BuildOptions
        {
            Now = Now(),
            BaseUrl = BaseUrl(),
            IncludesDrafts = _typed.Drafts,
            Jobs = Jobs(),
            Shard = Shard(),
            CollectsLinks = asksOtherHosts || _typed.Kind == CommandKind.Stats,
        };
        var style = new ReportStyle(Format(), _typed.Language, _typed.Quiet, _typed.Timings);
        if (Folders(isCheck) is not { } folders) return null;
        return new BuildRequest(folders, options, isCheck, asksOtherHosts, _typed.Clean, _typed.Strict, DisplayRoot(style.Format), style);
    }

    private SiteFolders? Folders(bool isCheck)
    {
        var input = _typed.Input is null ? SiteFolders.FindInput(_surroundings.CurrentFolder) : Existing("--input", _typed.Input);
        if (input is null)
        {
            if (_typed.Input is null) _errors.Add(new UsageError(UsageWords.NoSite, []));
            return null;
        }

        var theme = _typed.Theme is null ? SiteFolders.FindTheme(input) : Existing("--theme", _typed.Theme);
        var output = _typed.Output is null ? SiteFolders.DefaultOutput(input) : Absolute(_typed.Output);
        var cache = _typed.Cache is null ? SiteFolders.DefaultCache(input) : Absolute(_typed.Cache);
        var folders = new SiteFolders(input, theme, output, cache);
        if (!isCheck && folders.OutputOverlapsSources) _errors.Add(new UsageError(UsageWords.OutputOverSources, [output]));
        if (_typed.Cache is not null && folders.CacheOverlapsSite) _errors.Add(new UsageError(UsageWords.CacheInSite, [cache]));
        return folders;
    }

    private string? Existing(string option, string path)
    {
        var absolute = Absolute(path);
        if (Directory.Exists(absolute)) return absolute;
        _errors.Add(new UsageError(UsageWords.NoFolder, [option, path]));
        return null;
    }

    private string Absolute(string path) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, _surroundings.CurrentFolder));

    private DateTimeOffset Now()
    {
        if (_typed.Now is null) return _surroundings.Clock.GetUtcNow();
        if (MomentText.Read(_typed.Now) is { } moment) return moment;
        return Refuse<DateTimeOffset>(new UsageError(UsageWords.NotATime, [_typed.Now]));
    }

    private Uri? BaseUrl()
    {
        if (_typed.BaseUrl is null) return null;
        if (BaseUrlText.TryRead(_typed.BaseUrl, out var url)) return url;
        return Refuse<Uri>(new UsageError(UsageWords.NotABaseUrl, [_typed.BaseUrl]));
    }

    private int Jobs()
    {
        if (_typed.Jobs is null) return _surroundings.Processors;
        return Count(_typed.Jobs) is > 0 and <= MaxJobs and var jobs ? jobs : Refuse<int>(new UsageError(UsageWords.NotJobs, [_typed.Jobs]));
    }

    private Shard? Shard()
    {
        if (_typed.Shard is null) return null;
        if (_typed.Shard.Split('/') is [var part, var parts] && Count(part) is > 0 and var index && Count(parts) is <= MaxShards and var count && index <= count)
            return new Shard(index, count);
        return Refuse<Shard?>(new UsageError(UsageWords.NotAShard, [_typed.Shard]));
    }

    private ReportFormat Format() => _typed.Format switch
    {
        null or "text" => ReportFormat.Text,
        "json" => ReportFormat.Json,
        "github" => ReportFormat.GitHub,
        var other => Refuse<ReportFormat>(new UsageError(UsageWords.NotAChoice, ["--format", other, "text, json, github"])),
    };

    // GitHub attaches an annotation to a file only by its path from the root of the repository.
    private string DisplayRoot(ReportFormat format) =>
        format == ReportFormat.GitHub && _surroundings.Variable("GITHUB_WORKSPACE") is { Length: > 0 } workspace
            ? Absolute(workspace)
            : _surroundings.CurrentFolder;

    private T? Refuse<T>(UsageError error)
    {
        _errors.Add(error);
        return default;
    }

    private static int? Count(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
