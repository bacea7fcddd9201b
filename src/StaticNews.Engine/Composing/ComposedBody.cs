using StaticNews.Engine.Discovery;
using StaticNews.Engine.Indexing;

namespace StaticNews.Engine.Composing;

/// <summary>A body as its page shows it: runs of finished HTML, and between them the newsroom's blocks, which the theme renders.</summary>
/// <param name="ExternalLinks">Links to other hosts, in order, with the places that have them.</param>
public sealed record ComposedBody(ImmutableArray<BodyPart> Parts, ImmutableArray<ExternalLink> ExternalLinks)
{
    /// <summary>Origins whose players the body's embeds may load once a reader asks for them; sorted.</summary>
    public ImmutableArray<string> FrameHosts { get; init; } = [];

    /// <summary>No text at all.</summary>
    public static readonly ComposedBody Empty = new([], []);

    /// <summary>The articles and standing pages that its links lead to, in order.</summary>
    public ImmutableArray<Route> Targets { get; init; } = [];

    /// <summary>The tables that its charts are drawn from, in order, with repetitions.</summary>
    public ImmutableArray<SourceFile> DataFiles { get; init; } = [];

    /// <summary>All that it asked the newsroom, each once.</summary>
    public ImmutableArray<Lookup> Lookups { get; init; } = [];
}
