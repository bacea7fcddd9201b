using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticNews.Engine.Prose;

/// <summary>A line of three or more colons that stands for itself: it closes nothing, or names what holds no text. It is never shown.</summary>
/// <param name="name">Empty for a line that should close a block.</param>
/// <param name="isTooDeep">Whether it would be a block if it did not stand in so many others.</param>
internal sealed class ContainerFence(BlockParser parser, string name, bool isTooDeep) : LeafBlock(parser)
{
    public string Name => name;

    public bool IsTooDeep => isTooDeep;
}
