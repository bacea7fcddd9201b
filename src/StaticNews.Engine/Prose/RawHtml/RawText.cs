using Markdig.Syntax;

namespace StaticNews.Engine.Prose.RawHtml;

/// <summary>Words that stand in an HTML block without a paragraph of their own.</summary>
internal sealed class RawText : LeafBlock
{
    public RawText()
        : base(null) => ProcessInlines = true;
}
