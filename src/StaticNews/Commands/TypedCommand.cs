using System.Collections.Immutable;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Commands;

/// <summary>What was typed, word for word: nothing is looked up and nothing is filled in yet.</summary>
internal sealed record TypedCommand
{
    public CommandKind Kind { get; init; }

    public MessageLanguage Language { get; init; }

    /// <summary>What could not be understood at all.</summary>
    public ImmutableArray<UsageError> Errors { get; init; } = [];

    public bool AsksForHelp { get; init; }

    public bool AsksForVersion { get; init; }

    /// <summary>Of explain.</summary>
    public string? Code { get; init; }

    public string? Input { get; init; }

    public string? Theme { get; init; }

    public string? Output { get; init; }

    public string? Cache { get; init; }

    public string? BaseUrl { get; init; }

    public string? Now { get; init; }

    public string? Shard { get; init; }

    public string? Jobs { get; init; }

    public string? Format { get; init; }

    public bool Drafts { get; init; }

    public bool Clean { get; init; }

    public bool Strict { get; init; }

    public bool Quiet { get; init; }

    public bool Timings { get; init; }

    public bool External { get; init; }
}
