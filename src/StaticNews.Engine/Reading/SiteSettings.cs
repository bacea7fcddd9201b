namespace StaticNews.Engine.Reading;

/// <summary>site.yml, typed: the paper's identity and how its site is laid out.</summary>
public sealed record SiteSettings
{
    /// <summary>The paper's name.</summary>
    public required string Name { get; init; }

    /// <summary>Absolute, ending in a slash; its path is the base path of every url.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>Below or beside the name.</summary>
    public string? Tagline { get; init; }

    /// <summary>For search engines, where the tagline is not enough.</summary>
    public string? Description { get; init; }

    /// <summary>The site's language: ko or en.</summary>
    public string Language { get; init; } = "ko";

    /// <summary>The zone in which dates are read and shown.</summary>
    public SiteZone Zone { get; init; } = SiteZone.Seoul;

    /// <summary>The pattern of article urls: /{yyyy}/{mm}/{dd}/{slug}/.</summary>
    public Located<string> Permalink { get; init; } = new("/{yyyy}/{mm}/{dd}/{slug}/", TextSpan.WholeFile);

    /// <summary>Articles on a full list page.</summary>
    public int PageSize { get; init; } = 20;

    /// <summary>In the menu's order; empty: one per section that the articles name.</summary>
    public ImmutableArray<SectionSetting> Sections { get; init; } = [];

    /// <summary>The legal imprint: key (registration, publisher …) to text, as far as given.</summary>
    public FrozenDictionary<string, string> Imprint { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Whether an incomplete imprint is an error.</summary>
    public bool IsNewspaper { get; init; }

    /// <summary>Articles in a feed.</summary>
    public int FeedSize { get; init; } = 30;

    /// <summary>Ad slots by name (leaderboard, responsive …).</summary>
    public ImmutableArray<AdSlot> Ads { get; init; } = [];

    /// <summary>The paper's logo, a path in the input folder, or null.</summary>
    public Located<string>? Logo { get; init; }

    /// <summary>The picture of pages that have none, a path in the input folder, or null.</summary>
    public Located<string>? ShareImage { get; init; }

    /// <summary>Search-engine site verification: naver, google … to token.</summary>
    public FrozenDictionary<string, string> Verification { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Severity that the site chose per diagnostic code.</summary>
    public FrozenDictionary<string, Severity> Checks { get; init; } = FrozenDictionary<string, Severity>.Empty;

    /// <summary>Options of theme.yml that the site sets.</summary>
    public ImmutableArray<ThemeOptionSetting> ThemeOptions { get; init; } = [];

    /// <summary>Extra menu entries: name to path or url.</summary>
    public ImmutableArray<MenuEntry> Menu { get; init; } = [];

    /// <summary>Paths of articles that the desk puts on the front page, lead first.</summary>
    public ImmutableArray<Located<string>> Front { get; init; } = [];

    /// <summary>Related articles shown under an article.</summary>
    public int RelatedCount { get; init; } = 3;

    /// <summary>At most how many earlier articles lead forward to one later article (후속): so many old pages a new article changes.</summary>
    public int RelatedFollowUps { get; init; } = 3;

    /// <summary>Whether an article with more related ones than it shows gets a page with all of them.</summary>
    public bool HasRelatedPages { get; init; }

    /// <summary>Whether the site has a search page.</summary>
    public bool HasSearch { get; init; } = true;

    /// <summary>How articles are shared.</summary>
    public ShareSetting Share { get; init; } = ShareSetting.Default;

    /// <summary>The writing desk in the browser, or null where the site has none.</summary>
    public AdminSetting? Admin { get; init; }

    /// <summary>The custom domain (writes CNAME), or null.</summary>
    public string? Domain { get; init; }

    /// <summary>Whether ◇ at the start of a paragraph makes a subhead.</summary>
    public bool DiamondSubheads { get; init; } = true;

    /// <summary>Whether the copyright line also forbids the training of AI.</summary>
    public bool HasAiNotice { get; init; }

    /// <summary>Of site.yml's bytes and of what the command line overrides.</summary>
    public Fingerprint Fingerprint { get; init; }
}
