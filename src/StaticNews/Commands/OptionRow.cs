using System.CommandLine;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Commands;

/// <summary>One option: what the parser needs and what help says about it.</summary>
/// <param name="ValueName">As help shows it (DIR); null for a switch.</param>
internal sealed record OptionRow(Option Option, string? ValueName, Wording Text)
{
    /// <summary>As help shows it: --input DIR.</summary>
    public string Usage => ValueName is null ? Option.Name : $"{Option.Name} {ValueName}";
}
