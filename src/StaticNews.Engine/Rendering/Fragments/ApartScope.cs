using Scriban;
using Scriban.Parsing;
using StaticNews.Engine.Rendering.Templates;
using StaticNews.Engine.Rendering.Views;

namespace StaticNews.Engine.Rendering.Fragments;

/// <summary>All that an include knows apart from its page, its arguments and the functions aside.</summary>
internal sealed class ApartScope(AskedPage page) : View
{
    private static readonly ImmutableArray<string> Names = ["site", "page"];

    public override string TypeName => "include";

    public override ImmutableArray<string> Members => Names;

    // What is not known here may be a function.
    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        value = Get((RenderContext)context!, member);
        if (!ReferenceEquals(value, Unknown)) return true;
        value = null;
        return false;
    }

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "site" => context.Site.View,
        "page" => page,
        _ => Unknown,
    };
}
