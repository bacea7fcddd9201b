using System.Buffers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticNews.Engine.Prose.CopyDesk;

/// <summary>The words of a body in one run, a line each paragraph, with the way back to where they stand: no code, no addresses, no markup.</summary>
/// <remarks>Paragraphs come first, then captions, then subheads and quotations, then tables, so that a rule takes the stretch that it is about.</remarks>
internal sealed class CopyText : IDisposable
{
    /// <summary>Stands for code, pictures and bare addresses.</summary>
    public const char Object = '\uFFFC';

    /// <summary>Stands for the end of a line within a paragraph.</summary>
    public const char LineEnd = '\r';

    private readonly List<ContainerInline> _heads = [];
    private readonly List<ContainerInline> _cells = [];
    private readonly List<LinkInline> _pictures = [];
    private readonly List<CopyPiece> _pieces = [];
    private readonly string _text;
    private char[] _characters;
    private int _length;

    private CopyText(string text)
    {
        _text = text;
        _characters = ArrayPool<char>.Shared.Rent(text.Length + 64);
    }

    /// <summary>Everything.</summary>
    public ReadOnlySpan<char> All => _characters.AsSpan(0, _length);

    /// <summary>The paragraphs.</summary>
    public Range Paragraphs { get; private set; }

    /// <summary>What is told of pictures: their descriptions and captions.</summary>
    public Range Captions { get; private set; }

    /// <summary>Subheads, and quotations set apart.</summary>
    public Range Heads { get; private set; }

    public static CopyText Of(MarkdownDocument document, string text)
    {
        var copy = new CopyText(text);
        copy.Blocks(document, isQuote: false, isTable: false);
        var paragraphs = copy._length;
        copy.AddCaptions();
        var captions = copy._length;
        foreach (var inlines in copy._heads) copy.Paragraph(inlines);
        var heads = copy._length;
        foreach (var inlines in copy._cells) copy.Paragraph(inlines);
        (copy.Paragraphs, copy.Captions, copy.Heads) = (..paragraphs, paragraphs..captions, captions..heads);
        return copy;
    }

    /// <summary>Where the character at an index of <see cref="All"/> stands in the body.</summary>
    public int SourceOf(int index)
    {
        var (low, high) = (0, _pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces[middle].Start <= index) low = middle;
            else high = middle - 1;
        }

        return _pieces.Count == 0 ? 0 : _pieces[low].Source + index - _pieces[low].Start;
    }

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_characters);
        _characters = [];
    }

    private void Blocks(ContainerBlock container, bool isQuote, bool isTable)
    {
        for (var i = 0; i < container.Count; i++)
        {
            var block = container[i];
            if (block is LeafBlock { Inline: { } inlines })
            {
                if (isTable) _cells.Add(inlines);
                else if (isQuote || block is HeadingBlock) _heads.Add(inlines);
                else Paragraph(inlines);
            }
            else if (block is ContainerBlock inner)
            {
                Blocks(inner, isQuote || block is QuoteBlock, isTable || block is Table);
            }
        }
    }

    private void Paragraph(ContainerInline inlines)
    {
        Inlines(inlines);
        Add('\n');
    }

    private void Inlines(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                // What is shown as it was written, for want of a better form, has no place of its own.
                case LiteralInline { Span.IsEmpty: false } literal:
                    Add(literal.Content.AsSpan(), StartOf(literal));
                    break;
                case HtmlEntityInline entity:
                    Add(entity.Transcoded.AsSpan(), entity.Span.Start);
                    break;
                case LineBreakInline:
                    Add(LineEnd);
                    break;
                case LinkInline { IsImage: true } picture:
                    _pictures.Add(picture);
                    Add(Object);
                    break;
                case CodeInline or AutolinkInline or LinkInline { IsAutoLink: true }:
                    Add(Object);
                    break;
                case ContainerInline inner:
                    Inlines(inner);
                    break;
            }
        }
    }

    // An escape before it, or spaces that a table cell drops, belong to its span only.
    private int StartOf(LiteralInline literal)
    {
        var words = literal.Content.AsSpan();
        var start = literal.Span.Start;
        for (var last = literal.Span.End + 1 - words.Length; start < last && !_text.AsSpan(start).StartsWith(words, StringComparison.Ordinal);) start++;
        return start;
    }

    private void AddCaptions()
    {
        foreach (var picture in _pictures)
        {
            Paragraph(picture);
            if (picture.Title is not { Length: > 0 } title) continue;
            var quotes = Math.Max(0, picture.TitleSpan.Length - title.Length) / 2;
            Add(title, picture.TitleSpan.Start + quotes);
            Add('\n');
        }
    }

    private void Add(char c)
    {
        if (_length == _characters.Length) Grow(1);
        _characters[_length++] = c;
    }

    private void Add(ReadOnlySpan<char> text, int source)
    {
        if (text.IsEmpty) return;
        if (_length + text.Length > _characters.Length) Grow(text.Length);
        text.CopyTo(_characters.AsSpan(_length));
        _pieces.Add(new CopyPiece(_length, source));
        _length += text.Length;
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(_length * 2 + more);
        All.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_characters);
        _characters = larger;
    }
}
