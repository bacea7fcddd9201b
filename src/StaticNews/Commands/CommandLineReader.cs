using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Shared.Text;

namespace StaticNews.Commands;

/// <summary>Words of the command line → what was typed.</summary>
internal sealed class CommandLineReader
{
    private static readonly ParserConfiguration Plain = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    private readonly CommandTable _table;
    private readonly ParseResult _result;
    private readonly ImmutableArray<UsageError>.Builder _errors = ImmutableArray.CreateBuilder<UsageError>();

    private CommandLineReader(CommandTable table, string[] args)
    {
        _table = table;
        _result = table.Root.Parse(args, Plain);
    }

    /// <summary>Reads the words; never fails, but says what could not be understood.</summary>
    public static TypedCommand Read(CommandTable table, string[] args) => new CommandLineReader(table, args).Read();

    private TypedCommand Read()
    {
        var kind = Kind();
        AddUnknownWords();
        if (kind == CommandKind.Explain && Code() is null) _errors.Add(new UsageError(UsageWords.MissingCode, []));
        return new TypedCommand
        {
            Kind = kind,
            Language = Language(),
            AsksForHelp = Switch(_table.Help),
            AsksForVersion = Switch(_table.Version),
            Code = Code(),
            Input = Value(_table.Input),
            Theme = Value(_table.Theme),
            Output = Value(_table.Output),
            Cache = Value(_table.Cache),
            BaseUrl = Value(_table.BaseUrl),
            Now = Value(_table.Now),
            Shard = Value(_table.Shard),
            Jobs = Value(_table.Jobs),
            Format = Value(_table.Format),
            Drafts = Switch(_table.Drafts),
            Clean = Switch(_table.Clean),
            Strict = Switch(_table.Strict),
            Quiet = Switch(_table.Quiet),
            Timings = Switch(_table.Timings),
            External = Switch(_table.External),
            Errors = _errors.ToImmutable(),
        };
    }

    private CommandKind Kind()
    {
        var command = _result.CommandResult.Command;
        if (command == _table.Build) return CommandKind.Build;
        if (command == _table.Check) return CommandKind.Check;
        return command == _table.Explain ? CommandKind.Explain : CommandKind.Unnamed;
    }

    private void AddUnknownWords()
    {
        foreach (var word in _result.UnmatchedTokens)
            _errors.Add(IsOnlyForCheck(word) ? new UsageError(UsageWords.OnlyForCheck, [word], null) : new UsageError(UsageWords.Unknown, [word], Nearest.Find(word, _table.Words)));
    }

    private bool IsOnlyForCheck(string word) => _table.CheckRows.Any(row => row.Option.Name == word);

    private string? Code() => _result.GetResult(_table.Code) is { Tokens: [var token, ..] } ? token.Value : null;

    private MessageLanguage Language()
    {
        var typed = Value(_table.Language);
        if (typed is not (null or "ko" or "en")) _errors.Add(new UsageError(UsageWords.NotAChoice, [_table.Language.Option.Name, typed, "ko, en"]));
        return typed is "en" ? MessageLanguage.English : MessageLanguage.Korean;
    }

    private string? Value(OptionRow row)
    {
        if (Result(row) is not { } typed) return null;
        if (typed.Tokens.Count > 1) _errors.Add(new UsageError(UsageWords.Repeated, [row.Option.Name]));
        if (typed.Tokens is [.., { Value.Length: > 0 } token]) return token.Value;
        _errors.Add(new UsageError(UsageWords.MissingValue, [row.Option.Name]));
        return null;
    }

    private bool Switch(OptionRow row)
    {
        if (Result(row) is not { } typed) return false;
        return typed.Tokens.Count == 0 || (bool.TryParse(typed.Tokens[^1].Value, out var isOn) && isOn);
    }

    private OptionResult? Result(OptionRow row) => _result.GetResult(row.Option) is { Implicit: false } typed ? typed : null;
}
