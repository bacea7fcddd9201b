using Scriban.Parsing;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>Trusted HTML that is written into the page where a template prints it, without ever being a string of its own.</summary>
internal abstract class Markup
{
    /// <param name="caller">The statement that prints it.</param>
    public abstract void WriteTo(RenderContext context, SourceSpan caller);
}
