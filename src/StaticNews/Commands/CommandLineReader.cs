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
        var kind = _table.KindOf(_result.CommandResult.Command);
        AddUnknownWords(kind);
        if (kind == CommandKind.New && _errors.Count == 0) _errors.Add(new UsageError(UsageWords.MissingKind, []));
        if (kind == CommandKind.Explain && Subject() is null) _errors.Add(new UsageError(UsageWords.MissingCode, []));
        if (kind == CommandKind.Why && Subject() is null) _errors.Add(new UsageError(UsageWords.MissingSubject, []));
        return new TypedCommand
        {
            Kind = kind,
            Language = Language(),
            AsksForHelp = Switch(_table.Help),
            AsksForVersion = Switch(_table.Version),
            Subject = Subject(),
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
            Reporter = Value(_table.Reporter),
            Section = Value(_table.Section),
            Date = Value(_table.Date),
            Tags = Value(_table.Tags),
            Dir = Value(_table.Dir),
            Id = Value(_table.Id),
            Email = Value(_table.Email),
            Desk = Value(_table.Desk),
            Name = Value(_table.Name),
            WithTheme = Switch(_table.WithTheme),
            Port = Value(_table.Port),
            Host = Value(_table.Host),
            Open = Switch(_table.Open),
            Errors = _errors.ToImmutable(),
        };
    }

    private void AddUnknownWords(CommandKind kind)
    {
        foreach (var word in _result.UnmatchedTokens)
        {
            if (IsOnlyForCheck(word)) _errors.Add(new UsageError(UsageWords.OnlyForCheck, [word]));
            else if (CommandTable.IsNew(kind) && Subject() is not null && !word.StartsWith('-')) _errors.Add(new UsageError(UsageWords.NeedsQuotes, [Subject()!, word]));
            else _errors.Add(new UsageError(UsageWords.Unknown, [word], Nearest.Find(word, _table.WordsAfter(kind))));
        }
    }

    private bool IsOnlyForCheck(string word) => _table.CheckRows.Any(row => row.Option.Name == word);

    private string? Subject() => _result.GetResult(_table.Subject) is { Tokens: [var token, ..] } ? token.Value : null;

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
