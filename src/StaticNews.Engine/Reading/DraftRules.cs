namespace StaticNews.Engine.Reading;

/// <summary>All that reading an article takes from the settings. While these stay, an unchanged file says what it said.</summary>
public sealed record DraftRules(SiteZone Zone, bool DiamondSubheads, bool HasSearch)
{
    /// <summary>Of a site.</summary>
    public static DraftRules Of(SiteSettings settings) => new(settings.Zone, settings.DiamondSubheads, settings.HasSearch);

    /// <summary>Differs when any of them does.</summary>
    public Fingerprint Fingerprint => new FingerprintBuilder().Add(Zone.Rules).Add(DiamondSubheads).Add(HasSearch).Build();
}
