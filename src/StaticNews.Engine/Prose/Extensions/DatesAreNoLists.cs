using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;

namespace StaticNews.Engine.Prose.Extensions;

/// <summary>Keeps a line that starts with a date (2020. 12. 29., 8. 15.) or a year from becoming an ordered list.</summary>
internal sealed class DatesAreNoLists : IMarkdownExtension
{
    private const int LargestNumber = 999;

    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.BlockParsers.FindExact<ListBlockParser>()!.ItemParsers.Replace<NumberedListItemParser>(new ItemParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static bool IsDate(ReadOnlySpan<char> line)
    {
        var end = Digits(line);
        if (!int.TryParse(line[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > LargestNumber) return true;
        if (end == line.Length || line[end] != '.') return false;
        var rest = line[(end + 1)..].TrimStart(" \t");
        var second = Digits(rest);
        return second is 1 or 2
            && second < rest.Length && rest[second] == '.'
            && (second + 1 == rest.Length || !char.IsAsciiLetterOrDigit(rest[second + 1]));
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    private sealed class ItemParser : NumberedListItemParser
    {
        public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
        {
            result = default;
            return !IsDate(state.Line.AsSpan()) && base.TryParse(state, pendingBulletType, out result);
        }
    }
}
