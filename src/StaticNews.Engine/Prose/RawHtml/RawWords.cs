using AngleSharp.Dom;
using Markdig.Syntax.Inlines;

namespace StaticNews.Engine.Prose.RawHtml;

/// <summary>Turns elements within a line into inlines, and says which are left out.</summary>
internal sealed class RawWords(RawFragment fragment, RawSource source, HashSet<IElement> unclosed)
{
    private const int Deepest = 48;

    public void AppendAll(ContainerInline target, INode parent, int depth)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText text) target.AppendChild(new LiteralInline(text.Data));
            else if (child is IElement element) Append(target, element, depth);
        }
    }

    public void Append(ContainerInline target, IElement element, int depth)
    {
        if (RawFragment.IsEnd(element)) return;
        var allowed = AllowedElements.Of(element.LocalName);
        if (allowed.Kind == ElementKind.Nothing)
        {
            SayGone(element);
            return;
        }

        var start = Math.Max(fragment.StartOf(element), 0);
        if (depth > Deepest)
        {
            source.Say(TextRules.TooComplex, start);
            target.AppendChild(new LiteralInline(element.TextContent));
            return;
        }

        if (allowed.Kind is ElementKind.Inline or ElementKind.InlineVoid && !unclosed.Contains(element))
        {
            var inline = RawInlines.Of(element.LocalName, element, start, source);
            AppendAll(inline, element, depth + 1);
            target.AppendChild(inline);
            return;
        }

        if (allowed.Kind == ElementKind.WordsOnly) SayDropped(element);
        else if (!unclosed.Contains(element)) source.Say(TextRules.MisplacedTag, start);
        AppendAll(target, element, depth + 1);
    }

    /// <summary>Whether a block or Markdown stands anywhere in it, so that it can be no part of a line.</summary>
    public bool HoldsBlocks(IElement element)
    {
        foreach (var node in RawFragment.Below(element))
        {
            if (node is not IElement inner) continue;
            if (fragment.BlockAt(inner) is not null) return true;
            if (AllowedElements.Of(inner.LocalName).Kind is ElementKind.Words or ElementKind.Flow or ElementKind.Void) return true;
        }

        return false;
    }

    public void SayDropped(IElement element) => Say(TextRules.DroppedHtml, element);

    public void SayGone(IElement element) => Say(AllowedElements.IsFrame(element.LocalName) ? TextRules.DroppedFrame : TextRules.DroppedHtml, element);

    /// <summary>Whether a text belongs to something that goes with all that is in it.</summary>
    public static bool IsGone(IText text) => text.ParentElement is { } parent && AllowedElements.Of(parent.LocalName).Kind == ElementKind.Nothing;

    private void Say(DiagnosticRule rule, IElement element)
    {
        var start = fragment.StartOf(element);
        for (var outer = element.ParentElement; start < 0 && outer is not null; outer = outer.ParentElement)
        {
            // The parser keeps no places of drawings and formulas.
            if (fragment.StartOf(outer) is >= 0 and var from) start = source.Next(element.LocalName, from);
        }

        source.Say(rule, start >= 0 ? start : source.Next(element.LocalName, fragment.Start));
    }
}
