namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>Text without colours, for files, pipes and tests.</summary>
public sealed class PlainTextSink(TextWriter writer) : ITextSink
{
    /// <inheritdoc/>
    public void Write(string text, TextRole role = TextRole.Plain) => writer.Write(text);
}
