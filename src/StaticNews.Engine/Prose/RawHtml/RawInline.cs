using Markdig.Syntax.Inlines;

namespace StaticNews.Engine.Prose.RawHtml;

/// <summary>An element within a line that an author wrote as HTML; its attributes are those that passed. A void one has no children.</summary>
internal sealed class RawInline(string name) : ContainerInline
{
    public string Name => name;
}
