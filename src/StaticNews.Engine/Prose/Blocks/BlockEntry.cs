using Markdig.Syntax;

namespace StaticNews.Engine.Prose.Blocks;

/// <summary>An entry of a timeline or a live blog, with all that belongs to it.</summary>
internal sealed class BlockEntry() : ContainerBlock(null)
{
    /// <summary>Its date or time as written, or what stands in its place; empty for none.</summary>
    public string Label { get; set; } = "";

    /// <summary>Null where the label is none that can be read.</summary>
    public WrittenMoment? Moment { get; set; }

    /// <summary>The day of an entry of a live blog, its own or that of the entries around it; null where none of them names one.</summary>
    public DateOnly? Day { get; set; }

    /// <summary>How many midnights after the article's own day, where no day is named.</summary>
    public int DaysLater { get; set; }

    /// <summary>Where an entry of a live blog starts in the file.</summary>
    public TextSpan Place { get; init; }

    /// <summary>The heading that opens an entry of a live blog: its first child, written apart from the others.</summary>
    public HeadingBlock? Head { get; init; }
}
