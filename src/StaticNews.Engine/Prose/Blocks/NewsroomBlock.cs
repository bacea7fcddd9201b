using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticNews.Engine.Prose.Blocks;

/// <summary>What stands between ::: name title and its :::.</summary>
/// <param name="colons">How many the opening line has: a closing line of as many belongs to it.</param>
internal sealed class NewsroomBlock(BlockParser parser, string name, string title, int colons) : ContainerBlock(parser)
{
    /// <summary>As written; of a block that nobody knows too.</summary>
    public string Name => name;

    /// <summary>Plain text, or empty.</summary>
    public string Title => title;

    public int Colons => colons;

    /// <summary>Plain where the name is unknown, or where the content is none of this kind.</summary>
    public BlockKind Kind { get; set; } = BlockNames.KindOf(name);

    /// <summary>Unique in the body; empty until ids are given.</summary>
    public string Id { get; set; } = "";

    /// <summary>Whether a line of its own closed it.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Whether nothing more can come into it, closed or not.</summary>
    public bool IsEnded { get; set; }
}
