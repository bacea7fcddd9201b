using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using StaticNews.Engine.Shared.Text;

namespace StaticNews.Preview.Additions;

/// <summary>Opens a place in the editor of whoever sits before the preview: by a link that the system knows, or by a command on this machine.</summary>
/// <param name="setting">STATICNEWS_EDITOR: an address or a command with {file}, {line} and {column}; null: Visual Studio Code.</param>
internal sealed class EditorLink(string? setting)
{
    /// <summary>The variable that names the editor.</summary>
    public const string Variable = "STATICNEWS_EDITOR";

    private const string VisualStudioCode = "vscode://file{file}:{line}:{column}";

    private readonly string _pattern = string.IsNullOrWhiteSpace(setting) ? VisualStudioCode : setting.Trim();

    /// <summary>Whether places are opened by a command, for which the browser asks the preview.</summary>
    public bool IsCommand => !_pattern.Contains("://", StringComparison.Ordinal);

    /// <summary>Writes the words as something that opens the place.</summary>
    /// <param name="file">Absolute.</param>
    public void Write(StringBuilder html, WrittenPlace place, string file, string words)
    {
        if (IsCommand)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{place.Path}:{place.Line}:{place.Column}");
            html.Append("<button name=\"place\" value=\"").Append(WebUtility.HtmlEncode(name)).Append("\">").Append(WebUtility.HtmlEncode(words)).Append("</button>");
            return;
        }

        var path = file.Replace('\\', '/');
        var url = Fill(_pattern, UrlText.EncodePath(path.StartsWith('/') ? path : "/" + path), place);
        html.Append("<a href=\"").Append(WebUtility.HtmlEncode(url)).Append("\">").Append(WebUtility.HtmlEncode(words)).Append("</a>");
    }

    /// <summary>The program that opens a place, where the setting is a command.</summary>
    /// <param name="file">Absolute.</param>
    public ProcessStartInfo Command(WrittenPlace place, string file)
    {
        var words = _pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = new ProcessStartInfo(words[0]) { UseShellExecute = false };
        foreach (var word in words.AsSpan(1)) start.ArgumentList.Add(Fill(word, file, place));
        if (!_pattern.Contains("{file}", StringComparison.Ordinal)) start.ArgumentList.Add(file);
        return start;
    }

    private static string Fill(string pattern, string file, WrittenPlace place) => pattern
        .Replace("{file}", file, StringComparison.Ordinal)
        .Replace("{line}", place.Line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{column}", place.Column.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
