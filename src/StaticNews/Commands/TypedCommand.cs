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

    /// <summary>What the command is about: a title, a name, a folder, a url, a code.</summary>
    public string? Subject { get; init; }

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

    public string? Reporter { get; init; }

    public string? Section { get; init; }

    public string? Date { get; init; }

    public string? Tags { get; init; }

    public string? Dir { get; init; }

    public string? Id { get; init; }

    public string? Email { get; init; }

    public string? Desk { get; init; }

    public string? Name { get; init; }

    public bool WithTheme { get; init; }

    public string? Port { get; init; }

    public string? Host { get; init; }

    public bool Open { get; init; }
}
