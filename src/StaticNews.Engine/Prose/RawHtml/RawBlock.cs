using Markdig.Syntax;

namespace StaticNews.Engine.Prose.RawHtml;

/// <summary>A block element of the allow-list that an author wrote as HTML; its attributes are those that passed.</summary>
internal sealed class RawBlock(string name) : ContainerBlock(null)
{
    public string Name => name;
}
