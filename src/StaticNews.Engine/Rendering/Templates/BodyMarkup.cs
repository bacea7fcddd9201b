using Scriban.Parsing;
using StaticNews.Engine.Composing;
using StaticNews.Engine.Rendering.Views;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>A composed body: its HTML as it is, its blocks through the theme's partials.</summary>
internal sealed class BodyMarkup(ComposedBody body, RenderContext context) : Markup
{
    public override void WriteTo(RenderContext context, SourceSpan caller)
    {
        foreach (var part in body.Parts)
        {
            switch (part)
            {
                case HtmlPart html:
                    context.WriteTrusted(html.Html);
                    break;
                case FigurePart figure:
                    IncludeCall.Render(context, caller, "figure", "image", new ImageView(figure.Picture));
                    break;
                case LinkCardPart link:
                    IncludeCall.Render(context, caller, "link_card", "card", new CardView(link.Card));
                    break;
                case ChartPart chart:
                    IncludeCall.Render(context, caller, "chart", "chart", new ChartView(chart.Chart));
                    break;
            }
        }
    }

    public override string ToString()
    {
        var output = context.BeginCapture();
        try
        {
            WriteTo(context, context.CurrentSpan);
        }
        finally
        {
            context.EndCapture();
        }

        return context.TextOf(output);
    }
}
