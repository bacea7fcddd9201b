using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>The variables of one template while it runs: its own assignments, or the arguments of an include. Reused.</summary>
internal sealed class Scope(ScriptObject builtins) : ScriptObject
{
    // What every template relies on cannot be shadowed, not even for the rest of a page.
    public override bool CanWrite(string member) =>
        member is not ("site" or "page" or "content") && !builtins.Contains(member) && base.CanWrite(member);

    /// <summary>A capture is finished HTML, and stays it wherever the variable goes.</summary>
    public override bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) =>
        base.TrySetValue(context!, span, member, value is IScriptOutput capture ? new Html(capture.ToString() ?? "") : value, readOnly);
}
