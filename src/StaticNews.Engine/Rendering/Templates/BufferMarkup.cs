using Scriban.Parsing;

namespace StaticNews.Engine.Rendering.Templates;

/// <summary>HTML that stands finished in a buffer: a page within its layout, a filled slot.</summary>
internal sealed class BufferMarkup(Utf8Output buffer) : Markup
{
    public override void WriteTo(RenderContext context, SourceSpan caller) => context.WriteTrusted(buffer);

    public override string ToString() => buffer.ToText();
}
