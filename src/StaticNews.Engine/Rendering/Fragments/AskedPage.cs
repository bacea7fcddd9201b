using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;
using StaticNews.Engine.Rendering.Templates;
using StaticNews.Engine.Rendering.Views;

namespace StaticNews.Engine.Rendering.Fragments;

/// <summary>page, as an include sees it apart: what is a text or a flag is answered and written down, the rest is the page's own affair.</summary>
internal sealed class AskedPage(PageView page, List<PageAsk> asks) : View
{
    public override string TypeName => page.TypeName;

    public override ImmutableArray<string> Members => page.Members;

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        page.TryGetValue(context, span, member, out value);
        if (value is not (null or string or bool or Html)) throw new ScriptRuntimeException(span, member);
        var ask = new PageAsk(PageAskKind.Member, member, value);
        if (!asks.Contains(ask)) asks.Add(ask);
        return true;
    }

    protected override object? Get(RenderContext context, string member) => Unknown;
}
