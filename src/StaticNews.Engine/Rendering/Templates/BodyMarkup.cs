using Scriban.Parsing;
using StaticNews.Engine.Composing;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>Parts of a body: their HTML as it is, their blocks through the theme's partials.</summary>
internal sealed class BodyMarkup(ImmutableArray<BodyPart> parts, RenderContext context) : Markup
{
    public override void WriteTo(RenderContext context, SourceSpan caller)
    {
        foreach (var part in parts)
        {
            if (part is HtmlPart html) context.WriteTrusted(html.Html);
            else BodyPartials.Render(context, caller, part);
        }
    }

    /// <summary>Null where there are no parts, so that a template can ask.</summary>
    public static BodyMarkup? Of(ImmutableArray<BodyPart> parts, RenderContext context) => parts.IsEmpty ? null : new BodyMarkup(parts, context);

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
