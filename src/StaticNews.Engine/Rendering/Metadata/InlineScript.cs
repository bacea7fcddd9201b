using System.Text;
using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Rendering.Metadata;

/// <summary>A script of the theme that stands in the page itself, to run before anything is painted.</summary>
/// <param name="Element">The whole script element.</param>
/// <param name="Source">What allows it in a content policy: the hash of its text.</param>
internal sealed record InlineScript(Html Element, string Source)
{
    private const string Folder = "inline/";
    private const string Ending = ".js";

    /// <summary>The theme's own by name, without folder and ending: assets/inline/NAME.js.</summary>
    public static FrozenDictionary<string, InlineScript> AllOf(ThemeSource theme) => theme.Assets
        .Where(static asset => asset.Path.StartsWith(Folder, StringComparison.Ordinal) && asset.Path.EndsWith(Ending, StringComparison.Ordinal))
        .ToFrozenDictionary(static asset => asset.Path[Folder.Length..^Ending.Length], static asset => Of(asset.Bytes), StringComparer.Ordinal);

    private static InlineScript Of(byte[] bytes)
    {
        // As a browser reads it: without a byte order mark, lines ending in \n.
        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n").Trim();
        var hash = Convert.ToBase64String(Sha256.Of(Encoding.UTF8.GetBytes(text)));
        return new InlineScript(new Html($"<script>{text}</script>"), $"'sha256-{hash}'");
    }
}
