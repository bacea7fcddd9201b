using System.Text;
using Markdig.Syntax;
using StaticNews.Engine.Shared.Terms;

namespace StaticNews.Engine.Prose;

/// <summary>The words of a body that tell most of what it is about, for related articles.</summary>
internal static class BodyTerms
{
    // Frequent words and early words tell most. With a bounded number of them, long articles are no likelier to be related than short ones.
    private const int Words = 96;
    private const int Pairs = 64;

    public static ImmutableArray<BodyTerm> Of(ParsedBody body)
    {
        var text = new StringBuilder(2048);
        Append(text, body.Document);
        using var words = new TermCounter();
        using var pairs = new TermCounter();
        var scanner = new TermScanner(text.ToString());
        while (scanner.Next())
        {
            var word = scanner.Word;
            words.Add(TermId.OfWord(word));
            if (!scanner.IsHangul || word.Length < TermScanner.PairedLength) continue;
            for (var at = 1; at < word.Length; at++) pairs.Add(TermId.OfPair(word[at - 1], word[at]));
        }

        var terms = ImmutableArray.CreateBuilder<BodyTerm>(Words + Pairs);
        words.Take(Words, terms);
        pairs.Take(Pairs, terms);
        return terms.DrainToImmutable();
    }

    private static void Append(StringBuilder text, ContainerBlock container)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case LinkReferenceDefinitionGroup: break;
                case ContainerBlock inner: Append(text, inner); break;
                case LeafBlock { Inline: { FirstChild: { } first } inline }:
                    // What stands alone is the card of another article: its words are not this one's.
                    if (block is ParagraphBlock && BodyLink.Find(first)?.StandsAlone == true) break;
                    PlainText.Append(text, inline);
                    text.Append('\n');
                    break;
            }
        }
    }
}
