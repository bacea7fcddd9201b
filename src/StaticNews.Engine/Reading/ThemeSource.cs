namespace StaticNews.Engine.Reading;

/// <summary>The theme's files with the site's overrides laid over them, read but not yet compiled.</summary>
/// <param name="Templates">By path without ending: layouts/base, templates/article, partials/card.</param>
/// <param name="Assets">Files below assets/, by their path there.</param>
/// <param name="Words">The language file's texts: key (dotted) to text.</param>
/// <param name="Options">theme.yml's options with the site's choices applied.</param>
/// <param name="Slots">Names of the ad slots; empty where theme.yml does not list them.</param>
public sealed record ThemeSource(
    FrozenDictionary<string, ThemeText> Templates,
    ImmutableArray<ThemeAsset> Assets,
    FrozenDictionary<string, string> Words,
    FrozenDictionary<string, ThemeOptionValue> Options,
    ImmutableArray<string> Slots,
    Fingerprint Fingerprint);
