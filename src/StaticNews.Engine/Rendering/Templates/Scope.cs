using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>The variables of one template while it runs: its own assignments, or the arguments of an include. Reused.</summary>
internal sealed class Scope(ScriptObject builtins) : ScriptObject
{
    // What every template relies on cannot be shadowed, not even for the rest of a page.
    public override bool CanWrite(string member) =>
        member != "content" && !IsOfAll(member) && base.CanWrite(member);

    /// <summary>Whether an argument has the name of a function, of site or of page, which then means something else in all that is included.</summary>
    public bool HidesNames { get; private set; }

    /// <summary>Sets an argument, whatever its name.</summary>
    public void Pass(string name, object? value)
    {
        HidesNames |= IsOfAll(name);
        SetValue(name, value, readOnly: false);
    }

    /// <summary>Forgets everything.</summary>
    public void Empty()
    {
        HidesNames = false;
        Clear();
    }

    /// <summary>A variable's value; null where there is none.</summary>
    public object? ValueOf(string member) => TryGetValue(null, default, member, out var value) ? value : null;

    /// <summary>A capture is finished HTML, and stays it wherever the variable goes.</summary>
    public override bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) =>
        base.TrySetValue(context!, span, member, value is IScriptOutput capture ? new Html(capture.ToString() ?? "") : value, readOnly);

    private bool IsOfAll(string name) => name is "site" or "page" || builtins.Contains(name);
}
