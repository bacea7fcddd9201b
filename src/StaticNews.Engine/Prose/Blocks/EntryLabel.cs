using System.Buffers;
using Markdig.Syntax.Inlines;

namespace StaticNews.Engine.Prose.Blocks;

/// <summary>The date or time that a line starts with: in bold, or as plain text.</summary>
internal static class EntryLabel
{
    /// <summary>What is bold and longer is a sentence, no label.</summary>
    private const int Longest = 40;

    private static readonly SearchValues<char> Separators = SearchValues.Create(" \t\u00A0:：-–—|,·");

    public static bool Has(ContainerInline line) =>
        First(line) switch
        {
            EmphasisInline bold => IsBold(bold) && PlainText.Of(bold).Length <= Longest,
            LiteralInline literal => WrittenMoment.TryRead(literal.Content.AsSpan(), out _),
            _ => false,
        };

    /// <summary>Takes the label out of the line, where <see cref="Has"/> says that there is one.</summary>
    public static void Take(ContainerInline line, BlockEntry entry)
    {
        if (!Has(line)) return;
        var first = First(line)!;
        if (first is LiteralInline literal)
        {
            WrittenMoment.TryRead(literal.Content.AsSpan(), out var moment);
            entry.Label = literal.Content.AsSpan()[..moment.Length].Trim().ToString();
            entry.Moment = moment;
            literal.Content.Start += moment.Length;
            TrimStart(literal);
            return;
        }

        entry.Label = PlainText.Of((EmphasisInline)first);
        if (WrittenMoment.TryRead(entry.Label, out var written)) entry.Moment = written;
        var next = first.NextSibling;
        first.Remove();
        if (next is LiteralInline rest) TrimStart(rest);
    }

    private static Inline? First(ContainerInline line)
    {
        var first = line.FirstChild;
        while (first is LiteralInline literal && literal.Content.IsEmptyOrWhitespace()) first = first.NextSibling;
        return first;
    }

    private static bool IsBold(EmphasisInline emphasis) => emphasis is { DelimiterChar: not '~', DelimiterCount: 2 };

    private static void TrimStart(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        var start = text.IndexOfAnyExcept(Separators);
        if (start < 0) literal.Remove();
        else literal.Content.Start += start;
    }
}
