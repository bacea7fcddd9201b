using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace StaticNews.Engine.Prose.Extensions;

/// <summary>CommonMark with what a newspaper writes; extensions are picked by hand, since several of the usual ones mistake Korean text for markup.</summary>
internal static class ProsePipeline
{
    /// <summary>Frozen. Shared by all threads.</summary>
    public static readonly MarkdownPipeline Shared = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseCjkFriendlyEmphasis()
            .UsePipeTables()
            .UseFootnotes()
            .UseTaskLists();
        builder.Extensions.Add(new DatesAreNoLists());
        builder.Extensions.Add(new SpacedDestinations());
        builder.Extensions.Add(new BareUrls());
        builder.Extensions.Add(new AttributeLists());
        builder.Extensions.Add(new RawHtmlAsText());
        builder.Extensions.Add(new ContainerFences());
        builder.Extensions.Add(new ChartFences());
        builder.Extensions.Add(new BoundedDepth());
        builder.Extensions.Add(new BoundedInlines());
        return builder.Build();
    }
}
