using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticNews.Engine.Prose;

/// <summary>A line of three or more colons that opens or closes a container. It is never shown.</summary>
/// <param name="name">What the container is to be; empty for a line that closes one.</param>
internal sealed class ContainerFence(BlockParser parser, string name) : LeafBlock(parser)
{
    public string Name => name;
}
