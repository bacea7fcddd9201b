using StaticNews.Engine.Indexing;
using StaticNews.Engine.Indexing.Related;
using StaticNews.Engine.Planning;

namespace StaticNews.Engine.Inquiry;

/// <summary>Everything there is to say about one page or file of a site. What does not apply is empty.</summary>
public sealed record Explanation
{
    /// <summary>The title, or the file's path.</summary>
    public required string Name { get; init; }

    /// <summary>Null: no page.</summary>
    public PageKind? Kind { get; init; }

    /// <summary>The url, or null where it is not on the site.</summary>
    public Route? Route { get; init; }

    /// <summary>Why it is in no output; <see cref="WithheldReason.None"/> for everything that authors cannot withhold.</summary>
    public WithheldReason Withheld { get; init; }

    /// <summary>First publication, in the site's zone.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>Until when it is published, in the site's zone.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>The file that it was made from, as messages show it.</summary>
    public string? Source { get; init; }

    /// <summary>In bytes.</summary>
    public long? Bytes { get; init; }

    /// <summary>Files of the theme, as messages show them: the page's own template first, the partials of its body's blocks last.</summary>
    public ImmutableArray<string> Templates { get; init; } = [];

    /// <summary>Files of the pictures that the source names, as messages show them.</summary>
    public ImmutableArray<string> Pictures { get; init; } = [];

    /// <summary>Tables that its charts are drawn from, as messages show them.</summary>
    public ImmutableArray<string> DataFiles { get; init; } = [];

    /// <summary>Of a table: the pages with charts of it.</summary>
    public ImmutableArray<PlannedPage> DrawnOn { get; init; } = [];

    /// <summary>Where its text leads within the site.</summary>
    public ImmutableArray<Route> Links { get; init; } = [];

    /// <summary>Where its text leads elsewhere.</summary>
    public ImmutableArray<string> ExternalLinks { get; init; } = [];

    /// <summary>Pages, and feeds, that show it.</summary>
    public ImmutableArray<PlannedPage> ListedOn { get; init; } = [];

    /// <summary>What it leads its readers on to.</summary>
    public ImmutableArray<RelatedPick> Related { get; init; } = [];

    /// <summary>The articles of a list or a feed.</summary>
    public ImmutableArray<Card> Articles { get; init; } = [];

    /// <summary>Old urls that lead here.</summary>
    public ImmutableArray<Route> Aliases { get; init; } = [];

    /// <summary>Where a redirect leads.</summary>
    public Route? LeadsTo { get; init; }

    /// <summary>What a build says of the source.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
