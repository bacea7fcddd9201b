using System.Runtime.CompilerServices;
using Scriban.Syntax;
using StaticNews.Engine.Rendering.Templates;
using StaticNews.Engine.Rendering.Views;

namespace StaticNews.Engine.Rendering.Fragments;

/// <summary>
/// Prints an include apart from its page: where nothing is known but its arguments, the paper, the functions and a page that writes down what it is asked.
/// What comes out so without a mistake depends on nothing else, and is kept for the pages to come.
/// </summary>
/// <remarks>For one thread.</remarks>
internal sealed class FragmentMaker
{
    private readonly FragmentShelf _shelf;
    private readonly PageRun _run;
    private readonly Utf8Output _output = new();
    private RenderContext _context;

    public FragmentMaker(SiteScope site, FragmentShelf shelf)
    {
        _shelf = shelf;
        _run = new PageRun(site) { Asks = [] };
        _context = new RenderContext(_run);
    }

    /// <summary>Whether the include is printed with this. It is none of ours where it takes more of its page than a few answers, or its arguments are a page's own.</summary>
    public bool TryWrite(RenderContext context, ScriptFunctionCall call, CompiledTemplate partial, Scope arguments)
    {
        if (context.Output is not Utf8Output output || partial.Template?.Page is null || context.HidesNames || !_shelf.Takes(call)) return false;
        if (!TryHash(call, arguments, out var hash)) return false;
        var fragment = _shelf.Find(context, call, partial, arguments, hash);
        if (fragment is null) _shelf.Keep(fragment = Make(context.Run, call, partial, arguments), hash);
        if (fragment.Html is null) return false;
        context.Charge(call.Span, fragment.Steps);
        output.Write(fragment.Html);
        return true;
    }

    // Cards come again, with a few flags and numbers, and so does what the template itself writes. What else is passed on is a page's own.
    private static bool TryHash(ScriptFunctionCall call, Scope arguments, out int hash)
    {
        var (code, hasCard) = (new HashCode(), false);
        code.Add(RuntimeHelpers.GetHashCode(call));
        for (var at = 0; at < call.Arguments.Count - 1; at++)
        {
            var value = arguments.ValueOf(Fragment.NameOf(call, at));
            hasCard |= value is CardView;
            if (value is not (CardView or string or int or bool or null))
            {
                hash = 0;
                return false;
            }

            code.Add(value is CardView view ? RuntimeHelpers.GetHashCode(view.Card) : value?.GetHashCode() ?? 0);
        }

        hash = code.ToHashCode();
        return hasCard || IsWritten(call);
    }

    private static bool IsWritten(ScriptFunctionCall call)
    {
        for (var at = 1; at < call.Arguments.Count; at++)
        {
            if (!IsWritten(((ScriptNamedArgument)call.Arguments[at]).Value)) return false;
        }

        return true;
    }

    // 'text', 3, true, (t 'word').
    private static bool IsWritten(ScriptNode? value) => value switch
    {
        ScriptLiteral => true,
        ScriptNestedExpression { Expression: ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "t" }, Arguments: [ScriptLiteral] } } => true,
        _ => false,
    };

    private Fragment Make(PageRun page, ScriptFunctionCall call, CompiledTemplate partial, Scope arguments)
    {
        _run.Begin(page.Page, page.Body);
        _run.Asks!.Clear();
        _output.Clear();
        var isWhole = TryRun(call, partial, arguments) && !_run.Faults.HasAny && _context.Tags.Count == 0;
        if (!isWhole) _context = new RenderContext(_run);
        var values = new object?[call.Arguments.Count - 1];
        for (var at = 0; at < values.Length; at++)
        {
            var value = arguments.ValueOf(Fragment.NameOf(call, at));
            values[at] = value is CardView view ? view.Card : value;
        }

        return new Fragment(call, partial, values, [.. _run.Asks], isWhole ? _output.Span.ToArray() : null, _run.Steps);
    }

    private bool TryRun(ScriptFunctionCall call, CompiledTemplate partial, Scope arguments)
    {
        var own = _context.RentScope();
        for (var at = 1; at < call.Arguments.Count; at++)
        {
            var name = Fragment.NameOf(call, at - 1);
            own.Pass(name, arguments.ValueOf(name));
        }

        try
        {
            _context.PushOutput(_output);
            _context.PushGlobal(new ApartScope(new AskedPage(_run.Scope.Page, _run.Asks!)));
            IncludeCall.Run(_context, partial, own, call.Span);
            _context.PopGlobal();
            _context.PopOutput();
            _context.Return(own);
            return true;
        }
        catch (ScriptRuntimeException)
        {
            return false;
        }
    }
}
