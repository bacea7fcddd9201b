using StaticNews.Engine.Prose;

namespace StaticNews.Engine.Reading;

/// <summary>What an author says of an article above its text, typed. Values that only later steps can judge keep their place.</summary>
public sealed record FrontMatter
{
    /// <summary>The headline. The file's name where the author gave none, which is an error.</summary>
    public required Located<string> Title { get; init; }

    /// <summary>부제: up to three lines.</summary>
    public ImmutableArray<string> Deck { get; init; } = [];

    /// <summary>Ids or names, as written.</summary>
    public ImmutableArray<Located<string>> Reporters { get; init; } = [];

    /// <summary>First publication, in the site's zone; null where it is missing or unreadable: such an article is held back, since it could be an embargo.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>The last edit that readers should know of.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>Section id or name, as written.</summary>
    public Located<string>? Section { get; init; }

    /// <summary>As written, in order.</summary>
    public ImmutableArray<Located<string>> Tags { get; init; } = [];

    /// <summary>For lists, feeds and the description; null: cut from the body.</summary>
    public string? Summary { get; init; }

    /// <summary>The picture of cards and shares; null: the first one of the body.</summary>
    public PictureReference? Image { get; init; }

    /// <summary>속보, 단독, 사설 …</summary>
    public string? Label { get; init; }

    /// <summary>연재.</summary>
    public Located<string>? Series { get; init; }

    /// <summary>사건: a running story.</summary>
    public Located<string>? Story { get; init; }

    /// <summary>Hand-picked related articles, in order.</summary>
    public ImmutableArray<RelatedEntry> Related { get; init; } = [];

    /// <summary>In order of date.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>The last part of the url.</summary>
    public Located<string>? Slug { get; init; }

    /// <summary>Old urls that lead here, each from the root of the site.</summary>
    public ImmutableArray<Located<string>> Aliases { get; init; } = [];

    /// <summary>Not published.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Published until then.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>A place on the front page that the desk chose.</summary>
    public FrontPlacement Front { get; init; }

    /// <summary>Asks search engines to leave the page out.</summary>
    public bool IsUnindexed { get; init; }

    /// <summary>Whether ad slots stand on the page.</summary>
    public bool HasAds { get; init; } = true;

    /// <summary>The article's language where it differs from the site's.</summary>
    public string? Language { get; init; }

    /// <summary>The article that this one translates, as a path.</summary>
    public Located<string>? TranslationOf { get; init; }
}
