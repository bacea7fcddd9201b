using Scriban.Runtime;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Rendering.Fragments;
using StaticNews.Engine.Rendering.Functions;
using StaticNews.Engine.Rendering.Metadata;
using StaticNews.Engine.Rendering.Templates;
using StaticNews.Engine.Rendering.Views;

namespace StaticNews.Engine.Rendering;

/// <summary>What all pages share: the theme compiled, the site's data and words. Immutable; shared by all threads.</summary>
internal sealed record SiteScope
{
    public required SiteData Data { get; init; }

    public required SiteUrls Urls { get; init; }

    public required TemplateSet Templates { get; init; }

    public required ScriptObject Builtins { get; init; }

    public required FrozenDictionary<string, string> Words { get; init; }

    public required DatePatterns Dates { get; init; }

    public required FrozenDictionary<string, ThemeOptionValue> Options { get; init; }

    /// <summary>The ad slots that theme.yml lists; empty where it lists none.</summary>
    public required ImmutableArray<string> Slots { get; init; }

    /// <summary>By name, without folder and ending.</summary>
    public required FrozenDictionary<string, Html> Icons { get; init; }

    /// <summary>By name, without folder and ending.</summary>
    public required FrozenDictionary<string, InlineScript> InlineScripts { get; init; }

    public required FrozenDictionary<string, Html> Ads { get; init; }

    /// <summary>The copyright line.</summary>
    public required string Copyright { get; init; }

    /// <summary>Host sources of the ad slots, sorted.</summary>
    public required ImmutableArray<string> AdHosts { get; init; }

    /// <summary>Hash sources of the inline scripts, sorted.</summary>
    public required ImmutableArray<string> ScriptHashes { get; init; }

    /// <summary>The content security policy of every page that offers no player.</summary>
    public required string Policy { get; init; }

    /// <summary>Whether any template defines a function with parameters.</summary>
    public required bool HasFunctions { get; init; }

    /// <summary>What includes printed; null where a template may hide names from its includes.</summary>
    public required FragmentShelf? Fragments { get; init; }

    /// <summary>The site as templates see it.</summary>
    public SiteView View { get; } = new();

    public SiteSettings Settings => Data.Settings;

    /// <summary>A moment as a value of templates, in the site's zone.</summary>
    public DateView? Date(DateTimeOffset? moment) => moment is { } known ? new DateView(Settings.Zone.Show(known)) : null;

    /// <summary>A word of the language file; the key itself where there is none, which has been reported.</summary>
    public string Word(string key) => Words.GetValueOrDefault(key, key);
}
