using StaticNews.Engine.Reading;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Views;

/// <summary>An entry of the legal imprint; its label is the word imprint.KEY.</summary>
internal sealed class ImprintEntryView(string key) : View
{
    public static readonly ImmutableArray<string> Names = ["key", "label", "value"];

    // The order in which the law lists them.
    private static readonly ImmutableArray<string> Legal =
    [
        "title", "registration", "registered", "publisher", "editor", "office", "address", "phone", "founded", "youth_protection",
    ];

    public override string TypeName => "imprint entry";

    public override ImmutableArray<string> Members => Names;

    /// <summary>The keys that site.yml gives, in legal order.</summary>
    public static ImmutableArray<string> Given(SiteSettings settings)
    {
        var given = ImmutableArray.CreateBuilder<string>(Legal.Length);
        foreach (var key in Legal)
        {
            if (settings.Imprint.ContainsKey(key)) given.Add(key);
        }

        return given.ToImmutable();
    }

    /// <summary>The word that labels an entry.</summary>
    public static string LabelKey(string key) => "imprint." + key;

    protected override object? Get(RenderContext context, string member) => member switch
    {
        "key" => key,
        "label" => context.Site.Word(LabelKey(key)),
        "value" => context.Site.Settings.Imprint[key],
        _ => Unknown,
    };
}
