using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Tests.Shared;

/// <summary>Trees and diagnostics as one line of text, so that a test row says all there is.</summary>
internal static class YamlOutline
{
    /// <summary>`SN2112 2:8:1`, one after the other in the order of the file.</summary>
    public static string Of(IEnumerable<Diagnostic> diagnostics) => string.Join(
        " | ", diagnostics.OrderBy(each => each.Place).ThenBy(each => each.Rule.Code, StringComparer.Ordinal).Select(each => $"{each.Rule.Code} {each.Place.Span.Line}:{each.Place.Span.Column}:{each.Place.Span.Length}"));

    /// <summary>Quotes mark quoted texts; @line:column:length stands behind every text.</summary>
    public static string Of(YamlNode node) => node switch
    {
        YamlMap map => "{" + string.Join(", ", map.Entries.Select(entry => entry.Key + ": " + Of(entry.Value))) + "}",
        YamlList list => "[" + string.Join(", ", list.Items.Select(Of)) + "]",
        YamlText text => (text.IsQuoted ? "\"" + text.Value + "\"" : text.Value) + At(text),
        _ => "?",
    };

    private static string At(YamlNode node) => $"@{node.Span.Line}:{node.Span.Column}:{node.Span.Length}";
}
