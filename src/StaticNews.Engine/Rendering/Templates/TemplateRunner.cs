using Scriban.Parsing;
using Scriban.Syntax;
using StaticNews.Engine.Composing;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Fragments;
using StaticNews.Engine.Rendering.Views;
using StaticNews.Engine.Rendering.Writers;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>Runs a page's template, then its layout, then that one's layout, in two buffers that take turns.</summary>
/// <remarks>Whatever the template engine still holds of a page that failed goes away with its context.</remarks>
internal sealed class TemplateRunner
{
    private const int MostLayouts = 10;

    private readonly PageRun _run;
    private RenderContext _context;
    private Utf8Output _inner = new();
    private Utf8Output _outer = new();

    public TemplateRunner(SiteScope site)
    {
        _run = new PageRun(site) { Fragments = site.Fragments is { } shelf ? new FragmentMaker(site, shelf) : null };
        _context = new RenderContext(_run);
    }

    public RenderedPage Render(PlannedPage page, ComposedBody body)
    {
        _run.Begin(page, body);
        _outer.Clear();
        if (_run.Site.Templates.Pages.TryGetValue(PageKinds.NameOf(page.Kind), out var template) && template.Template is not null)
        {
            RunFrame(template);
            RunLayouts();
        }
        else
        {
            BarePage.Write(_outer, _run.Site, page);
        }

        foreach (var slot in _run.Slots.Values) _context.Return(slot);
        _run.Slots.Clear();
        if (_run.Faults.HasAny) _context = new RenderContext(_run);
        return new RenderedPage(_outer.Memory, _run.Faults.Diagnostics);
    }

    private void RunLayouts()
    {
        for (var count = 1; _run.Layout is (var layout, var span); count++)
        {
            _run.Layout = null;
            _run.Faults.Enter(span);
            _run.FrameDepth = _run.Faults.Depth;
            if (count > MostLayouts)
            {
                _run.Faults.Note(new ThemeFault(span, ThemeRules.TooDeep, []), span);
                return;
            }

            if (layout.Template is null) return;
            (_inner, _outer) = (_outer, _inner);
            _outer.Clear();
            _run.Content = _inner;
            _run.ContentPrinted = false;
            if (!RunFrame(layout) && !_run.ContentPrinted) _outer.Write(_inner.Span);
        }
    }

    private bool RunFrame(CompiledTemplate template)
    {
        try
        {
            _context.RunFrame(template.Template!, _outer);
            return true;
        }
        catch (ScriptRuntimeException exception)
        {
            _run.Faults.Note(exception, new SourceSpan());
            _context = new RenderContext(_run);
            return false;
        }
    }
}
