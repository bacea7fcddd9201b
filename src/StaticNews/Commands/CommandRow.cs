using System.Collections.Immutable;
using System.CommandLine;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Commands;

/// <summary>One command: what the parser needs and what help says about it.</summary>
/// <param name="Usage">As help shows it, without the program's name.</param>
/// <param name="Rows">The options that it understands besides those that may stand anywhere.</param>
internal sealed record CommandRow(CommandKind Kind, Command Command, Wording Usage, Wording Text, ImmutableArray<OptionRow> Rows);
