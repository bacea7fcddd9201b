using System.Text;
using Scriban.Parsing;
using Scriban.Syntax;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>What one page's templates did wrong, each mistake once, with the includes that led to it.</summary>
internal sealed class FaultLog(FrozenSet<(string Code, Place Place)> known)
{
    private const int Most = 20;

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<(string Code, Place Place)> _seen = [];
    private readonly List<SourceSpan> _trail = [];
    private ScriptRuntimeException? _fatal;
    private string _page = "";

    public void Begin(string page)
    {
        _diagnostics.Clear();
        _seen.Clear();
        _trail.Clear();
        _fatal = null;
        _page = page;
    }

    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.Count == 0 ? [] : [.. _diagnostics];

    /// <summary>Whether anything went wrong, told here or before.</summary>
    public bool HasAny => _seen.Count > 0;

    /// <summary>How many includes deep the page is.</summary>
    public int Depth => _trail.Count;

    public void Enter(SourceSpan caller) => _trail.Add(caller);

    public void Leave() => _trail.RemoveAt(_trail.Count - 1);

    /// <summary>Notes the mistake; true when the page can go on with the next statement.</summary>
    public bool Note(ScriptRuntimeException exception, SourceSpan statement)
    {
        if (ReferenceEquals(exception, _fatal)) return false;
        var span = string.IsNullOrEmpty(exception.Span.FileName) ? statement : exception.Span;
        var place = Places.Of(span, _page);
        var diagnostic = FaultReader.Read(exception, place, Trail());
        if (_seen.Add((diagnostic.Rule.Code, place)) && !known.Contains((diagnostic.Rule.Code, place)))
            _diagnostics.Add(diagnostic);
        if (_diagnostics.Count < Most && FaultReader.LimitOf(exception) is null) return true;
        _fatal = exception;
        return false;
    }

    // input/articles/a.md ← theme/partials/list.html:3:9 ← theme/templates/section.html:12:4
    private string Trail()
    {
        var text = new StringBuilder(_page);
        for (var i = _trail.Count - 1; i >= 0 && i >= _trail.Count - 6; i--)
            text.Append(" ← ").Append(Places.Text(_trail[i]));
        return text.ToString();
    }
}
