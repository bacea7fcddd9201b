using StaticNews.Engine.Prose;
using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Indexing;

/// <summary>Who signed what: by id, by name, or by the last line of the body.</summary>
internal sealed class ReporterIndex
{
    private readonly Dictionary<string, Reporter> _byId = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Reporter> _byEmail = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ImmutableArray<Reporter>> _byName;
    private readonly Dictionary<string, Reporter> _unregistered = new(StringComparer.Ordinal);
    private readonly bool _isDoubtful;

    public ReporterIndex(ImmutableArray<ReporterFile> files, PictureTable pictures)
    {
        _isDoubtful = !files.IsEmpty;
        Registered = [.. files.Select(file => new Reporter(file.Id, file.Name, file.Email, RouteOf(file.Id), file, PortraitOf(file, pictures)))];
        foreach (var reporter in Registered)
        {
            _byId.TryAdd(reporter.Id, reporter);
            if (reporter.Email is { } email) _byEmail.TryAdd(email, reporter);
        }

        _byName = Registered
            .GroupBy(reporter => TagKey.Of(reporter.Name), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
    }

    public ImmutableArray<Reporter> Registered { get; }

    public ImmutableArray<Reporter> Of(Draft draft, List<Diagnostic> diagnostics)
    {
        var reporters = ImmutableArray.CreateBuilder<Reporter>();
        foreach (var written in draft.FrontMatter.Reporters)
            AddOnce(reporters, ByNameOrId(draft, written.Value, null, written.Span, diagnostics));
        if (!draft.FrontMatter.Reporters.IsEmpty)
        {
            var signed = reporters.DrainToImmutable();
            BylineCheck.Compare(draft, signed, diagnostics);
            return signed;
        }

        foreach (var byline in draft.Body.Bylines) AddOnce(reporters, ByByline(draft, byline, diagnostics));
        return reporters.DrainToImmutable();
    }

    private Reporter ByByline(Draft draft, Byline byline, List<Diagnostic> diagnostics)
    {
        if (byline.Email is not { } email || !_byEmail.TryGetValue(email, out var reporter))
            reporter = ByNameOrId(draft, byline.Name, byline.Email, byline.Span, diagnostics);
        BylineCheck.Compare(draft, byline, reporter, diagnostics);
        return reporter;
    }

    private Reporter ByNameOrId(Draft draft, string written, string? email, TextSpan span, List<Diagnostic> diagnostics)
    {
        if (_byId.TryGetValue(written, out var reporter)) return reporter;
        var name = WithoutTitle(written);
        var key = TagKey.Of(name);
        if (_byName.TryGetValue(key, out var namesakes))
        {
            if (namesakes.Length > 1)
            {
                var ids = string.Join(", ", namesakes.Select(each => each.Id));
                diagnostics.Add(NewsroomRules.AmbiguousReporter.At(draft.Source.At(span), [name, ids]));
            }

            return namesakes[0];
        }

        if (_isDoubtful)
        {
            var nearest = Nearest.Find(name, Registered.SelectMany(each => new[] { each.Id, each.Name }));
            diagnostics.Add(NewsroomRules.UnknownReporter.At(draft.Source.At(span), [written], nearest));
        }

        if (_unregistered.TryGetValue(key, out reporter)) return reporter;
        reporter = new Reporter(key, name, email, RouteOf(key), null, null);
        _unregistered.Add(key, reporter);
        return reporter;
    }

    private static Picture? PortraitOf(ReporterFile file, PictureTable pictures) =>
        file.Photo is { } photo ? pictures.Find(file.Source, photo) : null;

    private static string WithoutTitle(string name) =>
        name.EndsWith(" 기자", StringComparison.Ordinal) ? name[..^3].TrimEnd() : name;

    private static void AddOnce(ImmutableArray<Reporter>.Builder reporters, Reporter reporter)
    {
        if (!reporters.Contains(reporter)) reporters.Add(reporter);
    }

    private static Route RouteOf(string id) => new($"/reporters/{RouteSegment.Of(id)}/");
}
