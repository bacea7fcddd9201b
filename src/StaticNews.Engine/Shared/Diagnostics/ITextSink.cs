namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>Where printed diagnostics go: a file or pipe without colours, or a terminal with them.</summary>
public interface ITextSink
{
    /// <summary>Appends a piece of text. Lines end in '\n'.</summary>
    void Write(string text, TextRole role = TextRole.Plain);
}
