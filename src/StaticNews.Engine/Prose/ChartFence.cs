using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticNews.Engine.Prose;

/// <summary>The lines of one chart, from ::: chart to :::, as they stand in the text.</summary>
/// <param name="opening">What follows the word chart on the first line.</param>
internal sealed class ChartFence(BlockParser parser, StringSlice opening) : LeafBlock(parser)
{
    public StringSlice Opening => opening;

    /// <summary>The line below the first that names the file, where the first one does not.</summary>
    public StringSlice? FileLine { get; set; }

    /// <summary>Whether the first line says at most a kind, and no line below it has named a file.</summary>
    public bool NamesNoFile => FileLine is null && opening.AsSpan().IndexOfAny(' ', '\t') < 0;

    /// <summary>The lines between, blank ones left out.</summary>
    public List<StringSlice> Options { get; } = [];

    public bool IsClosed { get; set; }

    /// <summary>Whether no further line belongs to it, closed or not.</summary>
    public bool IsEnded { get; set; }

    /// <summary>What the lines ask for; null where they name no kind or no file.</summary>
    public BodyChart? Chart { get; set; }
}
