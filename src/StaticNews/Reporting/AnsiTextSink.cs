using Spectre.Console;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Reporting;

/// <summary>Text on a terminal, in the sixteen colours that its owner has chosen.</summary>
internal sealed class AnsiTextSink(TextWriter writer) : ITextSink
{
    private static readonly Style Place = new(decoration: Decoration.Bold);
    private static readonly Style Error = new(Color.Red, decoration: Decoration.Bold);
    private static readonly Style Warning = new(Color.Yellow, decoration: Decoration.Bold);
    private static readonly Style Hint = new(Color.Teal);
    private static readonly Style Margin = new(Color.Grey);

    private readonly AnsiWriter _ansi = new(writer, new AnsiCapabilities { Ansi = true, ColorSystem = ColorSystem.Standard });

    /// <inheritdoc/>
    public void Write(string text, TextRole role = TextRole.Plain)
    {
        if (role == TextRole.Plain) writer.Write(text);
        else _ansi.Write(text, StyleOf(role));
    }

    private static Style StyleOf(TextRole role) => role switch
    {
        TextRole.Place => Place,
        TextRole.Error => Error,
        TextRole.Warning => Warning,
        TextRole.Hint => Hint,
        _ => Margin,
    };
}
