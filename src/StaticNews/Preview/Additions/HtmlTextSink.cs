using System.Net;
using System.Text;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Preview.Additions;

/// <summary>What a terminal would show, as HTML: the same words and frames, with places that open in an editor.</summary>
internal sealed class HtmlTextSink(StringBuilder html, EditorLink editor, Func<string, string?> diskPathOf) : ITextSink
{
    /// <inheritdoc/>
    public void Write(string text, TextRole role = TextRole.Plain)
    {
        if (role == TextRole.Plain) html.Append(WebUtility.HtmlEncode(text));
        else if (role == TextRole.Place) WritePlace(text);
        else html.Append("<span class=\"").Append(NameOf(role)).Append("\">").Append(WebUtility.HtmlEncode(text)).Append("</span>");
    }

    private void WritePlace(string text)
    {
        var written = WrittenPlace.Read(text);
        if (diskPathOf(written.Path) is { } file) editor.Write(html, written, file, text);
        else html.Append("<b>").Append(WebUtility.HtmlEncode(text)).Append("</b>");
    }

    private static string NameOf(TextRole role) => role switch
    {
        TextRole.Error => "error",
        TextRole.Warning => "warning",
        TextRole.Hint => "hint",
        _ => "margin",
    };
}
