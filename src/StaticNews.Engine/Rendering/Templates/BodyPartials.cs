using Scriban.Parsing;
using StaticNews.Engine.Composing;
using StaticNews.Engine.Composing.Blocks;
using StaticNews.Engine.Rendering.Views;
using StaticNews.Engine.Rendering.Views.Blocks;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>Which partial of the theme renders which block of a body, and what it sees.</summary>
internal static class BodyPartials
{
    /// <summary>A theme must have them all.</summary>
    public static readonly ImmutableArray<string> Names =
        ["figure", "link_card", "chart", "embed", "gallery", "factbox", "quote", "timeline", "liveblog"];

    public static void Render(RenderContext context, SourceSpan caller, BodyPart part)
    {
        var (name, argument, view) = Of(part);
        IncludeCall.Render(context, caller, name, argument, view);
    }

    /// <summary>The partial that renders a part which is no finished HTML.</summary>
    public static string NameFor(BodyPart part) => Of(part).Name;

    private static (string Name, string Argument, View View) Of(BodyPart part) => part switch
    {
        FigurePart figure => ("figure", "image", new ImageView(figure.Picture, figure.IsOpening)),
        LinkCardPart link => ("link_card", "card", new CardView(link.Card)),
        ChartPart chart => ("chart", "chart", new ChartView(chart.Chart)),
        EmbedPart embed => ("embed", "embed", new EmbedView(embed)),
        GalleryPart gallery => ("gallery", "gallery", new GalleryView(gallery)),
        FactboxPart factbox => ("factbox", "factbox", new FactboxView(factbox)),
        QuotePart quote => ("quote", "quote", new QuoteView(quote)),
        TimelinePart timeline => ("timeline", "timeline", new TimelineView(timeline)),
        LiveblogPart live => ("liveblog", "liveblog", new LiveblogView(live)),
        _ => throw new ArgumentException("No partial renders a " + part.GetType().Name, nameof(part)),
    };
}
