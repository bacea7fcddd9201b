using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>site.options: the options of theme.yml, as text.</summary>
internal sealed class OptionsView(FrozenDictionary<string, string> options) : View
{
    public override string TypeName => "site.options";

    public override ImmutableArray<string> Members => options.Keys;

    protected override object? Get(RenderContext context, string member) =>
        options.TryGetValue(member, out var value) ? value : Unknown;
}
