using AngleSharp.Dom;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticNews.Engine.Prose.RawHtml;

/// <summary>Turns the children of an element into blocks: elements of the allow-list, the Markdown between them, and paragraphs of the words that stand loose.</summary>
internal sealed class RawFlow
{
    /// <summary>Deeper than any page; every later walk may recurse.</summary>
    private const int Deepest = 32;

    private readonly ContainerBlock _target;
    private readonly RawFragment _fragment;
    private readonly RawSource _source;
    private readonly HashSet<IElement> _unclosed;
    private readonly RawWords _words;
    private readonly int _depth;
    private readonly RawFlow? _outside;
    private ContainerInline? _run;

    /// <param name="outside">Where the target is a part of a table that holds only parts of tables: what stands before the table.</param>
    public RawFlow(ContainerBlock target, RawFragment fragment, RawSource source, HashSet<IElement> unclosed, int depth = 0, RawFlow? outside = null)
    {
        (_target, _fragment, _source, _unclosed, _depth, _outside) = (target, fragment, source, unclosed, depth, outside);
        _words = new RawWords(fragment, source, unclosed);
    }

    /// <summary>Says which elements are never closed; their tags are left out, or a forgotten end would change all that follows.</summary>
    public static HashSet<IElement> Unclosed(RawFragment fragment, IElement body, RawSource source)
    {
        var unclosed = new HashSet<IElement>();
        foreach (var node in RawFragment.Below(body))
        {
            if (node is not IElement end || !RawFragment.IsEnd(end)) continue;
            for (var element = end.ParentElement; element is not null && !ReferenceEquals(element, body); element = element.ParentElement)
            {
                if (AllowedElements.EndsByItself(element.LocalName)) continue;
                unclosed.Add(element);
                if (fragment.StartOf(element) is >= 0 and var start) source.Say(TextRules.UnbalancedTag, start);
            }
        }

        return unclosed;
    }

    public void AddAll(INode parent)
    {
        AddChildren(parent, _depth);
        EndRun();
    }

    private void AddChildren(INode parent, int depth)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText text) AddText(text.Data);
            else if (child is IElement element) Add(element, depth);
        }
    }

    private void AddText(string text)
    {
        if (_run is null && string.IsNullOrWhiteSpace(text)) return;
        if (_outside is not null) _outside.AddText(text);
        else (_run ??= new ContainerInline()).AppendChild(new LiteralInline(text));
    }

    private void Add(IElement element, int depth)
    {
        if (RawFragment.IsEnd(element)) return;
        var allowed = AllowedElements.Of(element.LocalName);
        var markdown = _fragment.BlockAt(element);
        if (_outside is not null && (markdown is not null || IsStray(allowed)))
        {
            _outside.Add(element, depth);
            return;
        }

        if (markdown is not null)
        {
            EndRun();
            _target.Add(markdown);
            return;
        }

        if (depth >= Deepest)
        {
            Flatten(element);
            return;
        }

        switch (allowed.Kind)
        {
            case ElementKind.Nothing:
                _words.SayGone(element);
                return;
            case ElementKind.WordsOnly:
                _words.SayDropped(element);
                AddChildren(element, depth + 1);
                return;
            case ElementKind.Inline or ElementKind.InlineVoid when !_words.HoldsBlocks(element):
                _words.Append(_run ??= new ContainerInline(), element, depth);
                return;
            case ElementKind.Inline or ElementKind.InlineVoid:
                Unwrap(element, depth);
                return;
        }

        if (_unclosed.Contains(element))
        {
            EndRun();
            AddChildren(element, depth + 1);
            EndRun();
            return;
        }

        var isMisplaced = allowed.Parents.Length > 0 && !allowed.Parents.Contains((_target as RawBlock)?.Name);
        if (isMisplaced || allowed.Kind == ElementKind.Words && _words.HoldsBlocks(element)) Unwrap(element, depth);
        else AddBlock(element, allowed, depth);
    }

    /// <summary>Whether a browser would take it out of the part of a table that is the target.</summary>
    private bool IsStray(AllowedElement allowed) =>
        allowed.Kind is not (ElementKind.Nothing or ElementKind.WordsOnly) && !allowed.Parents.Contains(((RawBlock)_target).Name);

    private void Unwrap(IElement element, int depth)
    {
        if (_fragment.StartOf(element) is >= 0 and var start) _source.Say(TextRules.MisplacedTag, start);
        EndRun();
        AddChildren(element, depth + 1);
        EndRun();
    }

    private void AddBlock(IElement element, AllowedElement allowed, int depth)
    {
        EndRun();
        var start = _fragment.StartOf(element);
        if (start < 0 && !element.HasChildNodes) return;
        var name = element.LocalName;
        Block block;
        if (allowed.Kind == ElementKind.Words && name is not ("summary" or "figcaption" or "pre"))
        {
            var inline = new ContainerInline();
            _words.AppendAll(inline, element, depth + 1);
            if (inline.FirstChild is null && !element.HasAttribute("id")) return;
            block = name == "p"
                ? new ParagraphBlock { Inline = inline, ProcessInlines = true }
                : new HeadingBlock(null!) { Level = name[1] - '0', Inline = inline, ProcessInlines = true };
        }
        else
        {
            var raw = new RawBlock(name);
            if (allowed.Kind != ElementKind.Void) new RawFlow(raw, _fragment, _source, _unclosed, depth + 1, AllowedElements.HoldsOnlyTableParts(name) ? this : null).AddAll(element);
            EndRun();
            block = raw;
        }

        block.Span = new SourceSpan(Math.Max(start, 0), Math.Max(start, 0));
        RawAttributes.Give(block, element, allowed, Math.Max(start, 0), _source);
        _target.Add(block);
    }

    /// <summary>Ends a run of loose words: a paragraph of its own between blocks of the body, mere text within an element.</summary>
    private void EndRun()
    {
        if (_run is not { } run) return;
        _run = null;
        LeafBlock block = _target is RawBlock ? new RawText() : new ParagraphBlock { ProcessInlines = true };
        block.Inline = run;
        _target.Add(block);
    }

    private void Flatten(IElement element)
    {
        if (_fragment.StartOf(element) is >= 0 and var start) _source.Say(TextRules.TooComplex, start);
        foreach (var node in RawFragment.Below(element))
        {
            if (node is IText text && !RawWords.IsGone(text)) AddText(text.Data);
            else if (node is IElement inner && _fragment.BlockAt(inner) is not null) Add(inner, 0);
        }
    }
}
