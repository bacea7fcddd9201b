using StaticNews.Engine.Composing.Blocks;
using StaticNews.Engine.Composing.Charts;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Prose;
using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Composing;

/// <summary>
/// Composing: takes the Markdown of one body and gives its HTML in parts, with its links and pictures resolved against the newsroom.
/// It says what is wrong with them and only that: what the text alone gives cause to say, the reader of the body has said.
/// It opens no file but the data of charts, and writes none.
/// </summary>
/// <param name="isMade">Whether the site has a page or file at a path.</param>
/// <remarks>Made once a build. Thread-safe.</remarks>
public sealed class Composer(RouteTable routes, PictureTable pictures, SiteSettings settings, DataFolder data, Func<string, bool> isMade)
{
    private readonly LookupAnswers _answers = new(routes, pictures, data, isMade);

    /// <summary>Composes a body that starts at <paramref name="bodyLine"/> (from 1) of its file.</summary>
    /// <param name="related">Cards of pages elsewhere that a paragraph may link to, besides the newsroom's own articles.</param>
    public Checked<ComposedBody> Compose(SourceFile source, string body, int bodyLine, ComposeFor target, ImmutableArray<Card> related = default)
    {
        if (string.IsNullOrWhiteSpace(body)) return new(ComposedBody.Empty, []);
        var parsed = ParsedBody.Parse(body, bodyLine, source.DisplayPath, settings.DiamondSubheads);
        var desk = new LookupDesk(routes, pictures, data, _answers);
        var surroundings = new BodySurroundings(desk, settings, source, parsed, target, related.IsDefault ? [] : related);
        var links = new LinkResolver(surroundings);
        var shown = new PictureResolver(surroundings);
        var outcomes = ImmutableArray.CreateBuilder<LinkOutcome>(parsed.Links.Length);
        foreach (var link in parsed.Links) outcomes.Add(link.IsPicture ? shown.Resolve(link) : links.Resolve(link));

        var segments = parsed.ToHtml(outcomes.MoveToImmutable(), BodyWords.In(settings.Language), surroundings.OwnUrl);
        var parts = new BlockComposer(surroundings, new ChartResolver(surroundings, ChartWords.In(settings.Language))).PartsOf(segments);
        if (parts is [FigurePart figure, ..]) parts = parts.SetItem(0, figure with { IsOpening = true });
        var composed = new ComposedBody(parts, [.. surroundings.ExternalLinks])
        {
            FrameHosts = [.. surroundings.FrameHosts],
            Targets = [.. surroundings.Targets],
            DataFiles = [.. surroundings.DataFiles],
            Lookups = desk.Lookups,
        };
        return new(composed, [.. surroundings.Diagnostics]);
    }
}
