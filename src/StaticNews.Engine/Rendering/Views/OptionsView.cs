using StaticNews.Engine.Reading;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>site.options: the options of theme.yml: a bool is a bool, a number a number, all others are text.</summary>
internal sealed class OptionsView(FrozenDictionary<string, ThemeOptionValue> options) : View
{
    public override string TypeName => "site.options";

    public override ImmutableArray<string> Members => options.Keys;

    protected override object? Get(RenderContext context, string member) =>
        options.TryGetValue(member, out var value) ? Of(value) : Unknown;

    private static object Of(ThemeOptionValue value) => value.Kind switch
    {
        ThemeOptionKind.Bool => Flag(value.Text == "true"),
        ThemeOptionKind.Number when int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
        ThemeOptionKind.Number when double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => value.Text,
    };
}
