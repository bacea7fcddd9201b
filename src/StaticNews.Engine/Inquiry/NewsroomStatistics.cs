using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Inquiry;

/// <summary>How a newsroom stands at one moment. Lists of files name sources as messages show them, or output paths where output is meant.</summary>
public sealed record NewsroomStatistics
{
    /// <summary>The paper.</summary>
    public required string Name { get; init; }

    /// <summary>In the site's zone.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Articles on the site.</summary>
    public int Published { get; init; }

    /// <summary>Articles that are in no output, by reason.</summary>
    public required FrozenDictionary<WithheldReason, int> Withheld { get; init; }

    /// <summary>Letters and digits of all published bodies.</summary>
    public long Characters { get; init; }

    /// <summary>In the menu's order, articles without a section last under an empty name.</summary>
    public ImmutableArray<NamedCount> Sections { get; init; } = [];

    /// <summary>The newest first.</summary>
    public ImmutableArray<NamedCount> Years { get; init; } = [];

    /// <summary>Most articles first.</summary>
    public ImmutableArray<ReporterCount> Reporters { get; init; } = [];

    /// <summary>Most articles first.</summary>
    public ImmutableArray<NamedCount> Tags { get; init; } = [];

    /// <summary>Rare tags that were probably meant to be another.</summary>
    public ImmutableArray<TagTwin> TagTwins { get; init; } = [];

    /// <summary>Articles that no text and no `related` leads to.</summary>
    public ImmutableArray<string> Orphans { get; init; } = [];

    /// <summary>Articles without a picture.</summary>
    public ImmutableArray<string> WithoutPicture { get; init; } = [];

    /// <summary>Articles without a deck.</summary>
    public ImmutableArray<string> WithoutDeck { get; init; } = [];

    /// <summary>The largest HTML pages of the output, in bytes.</summary>
    public ImmutableArray<NamedCount> LargestPages { get; init; } = [];

    /// <summary>The largest pictures of the output, in bytes.</summary>
    public ImmutableArray<NamedCount> LargestPictures { get; init; } = [];

    /// <summary>In bytes.</summary>
    public required FrozenDictionary<OutputPart, long> Parts { get; init; }

    /// <summary>Of the whole output.</summary>
    public long TotalBytes { get; init; }

    /// <summary>Pictures and share cards that no build has made yet: what they will weigh is a guess.</summary>
    public int EstimatedFiles { get; init; }

    /// <summary>The share of these in the whole.</summary>
    public long EstimatedBytes { get; init; }

    /// <summary>How long it fits on GitHub Pages.</summary>
    public required PagesForecast Forecast { get; init; }
}
