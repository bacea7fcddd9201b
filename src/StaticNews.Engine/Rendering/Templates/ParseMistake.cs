using Scriban;
using Scriban.Parsing;
using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>The one message of the parser that helps: after a first mistake it reports others that are none.</summary>
internal static class ParseMistake
{
    public static Diagnostic Of(ThemeText source, Template template)
    {
        var first = Find(template, "") ?? new LogMessage(ParserMessageType.Error, default, "?");
        if (Find(template, "must be preceded") is { } orphan) return Syntax(source, orphan);
        if (Find(template, "not terminated") is { } unterminated) return Syntax(source, unterminated);
        if (Find(template, "<end> statement was not found") is not null && BlockScan.FindUnclosed(source.Text) is { } open)
            return ThemeRules.UnclosedBlock.At(source.Source.At(Places.At(source.Text, open.Offset, open.Word.Length)), [open.Word]);
        return first.Message.Contains("Invalid token found `,`", StringComparison.Ordinal)
            ? ThemeRules.Comma.At(Places.Of(first.Span, source.Source.DisplayPath))
            : Syntax(source, first);
    }

    private static LogMessage? Find(Template template, string part) => template.Messages.FirstOrDefault(message =>
        message.Type == ParserMessageType.Error && message.Message.Contains(part, StringComparison.Ordinal));

    private static Diagnostic Syntax(ThemeText source, LogMessage message) =>
        ThemeRules.Syntax.At(Places.Of(message.Span, source.Source.DisplayPath), [message.Message]);
}
