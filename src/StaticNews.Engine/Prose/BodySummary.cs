using System.Text;
using Markdig.Syntax;
using StaticNews.Engine.Prose.Blocks;
using StaticNews.Engine.Prose.RawHtml;

namespace StaticNews.Engine.Prose;

/// <summary>The beginning of a body as lists, feeds and search engines show it.</summary>
internal static class BodySummary
{
    private const int Length = 160;
    private const int Enough = Length * 3;

    /// <summary>The first paragraphs; where a body has none of its own, those of its quotes, lists and blocks.</summary>
    public static string Of(ParsedBody body)
    {
        var builder = new StringBuilder(Enough);
        Append(builder, body.Document, isDeep: false);
        if (builder.Length == 0) Append(builder, body.Document, isDeep: true);
        return TextCut.AtSentenceOrWord(PlainText.Collapsed(builder.ToString()), Length);
    }

    private static void Append(StringBuilder builder, ContainerBlock container, bool isDeep)
    {
        foreach (var block in container)
        {
            if (builder.Length >= Enough) return;
            if (block is ParagraphBlock { Inline: { FirstChild: { } child } inline })
            {
                if (BodyLink.Find(child)?.StandsAlone == true) continue;
                var length = builder.Length;
                PlainText.Append(builder, inline);
                if (builder.Length > length) builder.Append(' ');
            }
            else if (block is RawText { Inline: { } words })
            {
                PlainText.Append(builder, words);
                builder.Append(' ');
            }
            else if (IsFlow(block) || isDeep && block is QuoteBlock or ListBlock or ListItemBlock or NewsroomBlock or BlockEntry or RawBlock { Name: not ("table" or "figure") })
            {
                Append(builder, (ContainerBlock)block, isDeep);
            }
        }
    }

    private static bool IsFlow(Block block) => block is NewsroomBlock { Kind: BlockKind.Plain } or RawBlock { Name: "div" or "section" or "article" };
}
