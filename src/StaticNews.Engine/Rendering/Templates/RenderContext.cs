using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;
using StaticNews.Engine.Rendering.Functions;
using StaticNews.Engine.Rendering.Views;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>
/// The template engine as this program runs it: everything printed is escaped unless it is trusted, every unknown name is a
/// mistake, a mistake costs one statement, and no page can run or grow without end.
/// </summary>
internal sealed class RenderContext : TemplateContext
{
    /// <summary>Repetitions of a page's outermost loop, those inside it counted in.</summary>
    private const int MostLoops = 1_000_000;

    /// <summary>Nodes of a page, with what its values weigh.</summary>
    private const long MostSteps = 30_000_000;

    /// <summary>Characters that weigh as much as a node.</summary>
    private const int CharactersPerStep = 16;

    private readonly Stack<Scope> _freeScopes = new();
    private readonly Stack<Utf8Output> _freeOutputs = new();
    private readonly List<Scope> _scopes = [];
    private ScriptNode? _printing;

    public RenderContext(PageRun run) : base(run.Site.Builtins)
    {
        Run = run;
        AutoIndent = false;
        NewLine = "\n";
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        LoopLimit = MostLoops;
        RecursiveLimit = 100;
        LimitToString = Utf8Output.Limit;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OutputLimit = Utf8Output.Limit;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        RegexTimeOut = TimeSpan.FromSeconds(1);
        TryGetVariable = FailUnknownVariable;
        TryGetMember = FailUnknownMember;
    }

    public PageRun Run { get; }

    public SiteScope Site => Run.Site;

    /// <summary>Whether a running include was handed an argument that hides a name of all pages.</summary>
    public bool HidesNames => _scopes.Exists(static scope => scope.HidesNames);

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        Charge(scriptNode?.Span ?? CurrentSpan, 1);
        if (scriptNode is not ScriptStatement || scriptNode is ScriptBlockStatement or ScriptReturnStatement)
        {
            var result = scriptNode is ScriptFunctionCall call && IncludeCall.Is(call)
                ? IncludeCall.Evaluate(this, call)
                : base.Evaluate(scriptNode, aliasReturnedFunction);
            if (result is string text) Charge(CurrentSpan, text.Length / CharactersPerStep);
            else if (result is ScriptArray list) Charge(CurrentSpan, list.Count);
            return result;
        }

        try
        {
            var value = base.Evaluate(scriptNode, aliasReturnedFunction);
            _printing = scriptNode;
            return value;
        }
        catch (ScriptRuntimeException exception) when (Run.Faults.Note(exception, scriptNode.Span))
        {
            if (scriptNode is ScriptExpressionStatement { Expression: ScriptAssignExpression { Target: ScriptVariableGlobal variable } })
                Forgive(variable);
            return null;
        }
    }

    /// <summary>Counts work, so that a page costs the same on every machine: a node, or what a long text or list costs whoever takes it.</summary>
    public void Charge(SourceSpan span, long steps)
    {
        Run.Steps += steps;
        if (Run.Steps > MostSteps) throw new ThemeFault(span, ThemeRules.Endless, []);
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                break;
            case string text:
                WriteEscaped(text);
                break;
            case Html html:
                WriteTrusted(html.Value);
                break;
            case Markup markup:
                markup.WriteTo(this, _printing?.Span ?? span);
                break;
            case IScriptOutput capture:
                WriteTrusted(capture.ToString() ?? "");
                break;
            case View { IsPrintable: false } view:
                var place = _printing?.Span ?? span;
                Run.Faults.Note(new ThemeFault(place, ThemeRules.NotPrintable, [view.TypeName, string.Join(", ", view.Members)]), place);
                break;
            default:
                WriteEscaped(ObjectToString(textAsObject) ?? "");
                break;
        }

        return this;
    }

    /// <summary>Arguments of our functions are taken as they are; the engine's own way round takes longer than the functions.</summary>
    public override object? ToObject(SourceSpan span, object? value, Type destinationType) =>
        destinationType == typeof(object) ? value : base.ToObject(span, value, destinationType);

    public void WriteTrusted(string html) => Write(html);

    public void WriteTrusted(Utf8Output html)
    {
        if (Output is Utf8Output output) output.Write(html.Span);
        else Write(html.ToText());
    }

    /// <summary>Runs the template of a page or a layout. After an exception this context cannot be used again.</summary>
    public void RunFrame(Template template, Utf8Output output)
    {
        var scope = RentScope();
        PushOutput(output);
        PushGlobal(Run.Scope);
        PushGlobal(scope);
        _scopes.Add(scope);
        template.Render(this);
        _scopes.Clear();
        PopGlobal();
        PopGlobal();
        PopOutput();
        Return(scope);
        Tags.Clear();
    }

    /// <summary>Runs a partial with its arguments.</summary>
    public void RunPartial(ScriptPage statements, Scope scope, SourceSpan caller)
    {
        PushGlobal(scope);
        _scopes.Add(scope);
        try
        {
            if (Site.HasFunctions) RefuseHidden(scope, caller);
            var returned = Evaluate(statements);
            if (returned is not null) Write(caller, returned);
        }
        finally
        {
            _scopes.RemoveAt(_scopes.Count - 1);
            PopGlobal();
        }
    }

    public Scope RentScope() => _freeScopes.TryPop(out var scope) ? scope : new Scope(Site.Builtins);

    public void Return(Scope scope)
    {
        scope.Empty();
        _freeScopes.Push(scope);
    }

    /// <summary>Sends what follows into a buffer of its own, until <see cref="EndCapture"/>.</summary>
    public Utf8Output BeginCapture()
    {
        var output = _freeOutputs.TryPop(out var free) ? free : new Utf8Output();
        output.Clear();
        PushOutput(output);
        return output;
    }

    public void EndCapture() => PopOutput();

    /// <summary>The text of an ended capture, whose buffer is free again.</summary>
    public string TextOf(Utf8Output capture)
    {
        var text = capture.ToText();
        Return(capture);
        return text;
    }

    public void Return(Utf8Output output) => _freeOutputs.Push(output);

    /// <summary>No .NET object shows its members by reflection: what is no view has none.</summary>
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is IScriptObject or string or System.Collections.IList || target.GetType().IsPrimitive
            ? base.GetMemberAccessorImpl(target)
            : NullAccessor.Default;

    // A variable whose value failed is empty, so that its uses are no further mistakes.
    private void Forgive(ScriptVariableGlobal variable)
    {
        if (CurrentGlobal is Scope scope && !scope.Contains(variable.Name))
            scope.TrySetValue(this, variable.Span, variable.Name, null, readOnly: false);
    }

    // A function's parameters stay visible in the partials that it includes, before their arguments.
    private void RefuseHidden(Scope scope, SourceSpan caller)
    {
        foreach (var name in scope.Keys)
        {
            scope.TryGetValue(this, caller, name, out var passed);
            if (!ReferenceEquals(GetValue(new ScriptVariableGlobal(name)), passed))
                throw new ThemeFault(caller, ThemeRules.HiddenArgument, [name]);
        }
    }

    private void WriteEscaped(string text)
    {
        if (Output is Utf8Output output) output.WriteEscaped(text);
        else Write(HtmlText.Escape(text));
    }

    private bool FailUnknownVariable(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        var names = new List<string>(Site.Builtins.GetMembers());
        names.AddRange(Run.Scope.Members);
        foreach (var scope in _scopes) names.AddRange(scope.GetMembers());
        throw new ThemeFault(span, ThemeRules.UnknownName, [variable.Name], Nearest.Find(variable.Name, names));
    }

    private bool FailUnknownMember(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        var members = GetMemberAccessor(target).GetMembers(this, span, target);
        throw new ThemeFault(span, ThemeRules.UnknownMember, [target is FunctionGroup group ? group.Name : GetTypeName(target), member], Nearest.Find(member, members));
    }
}
