using System.Globalization;
using System.Net;
using System.Text;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Preview.Views;

namespace StaticNews.Preview.Additions;

/// <summary>
/// What the preview adds to a page, after its last byte: the bar, the mistakes over it, and one script. All of it stands in a shadow tree with a stylesheet of its
/// own, so that neither the theme nor the additions change the other; it is from the preview's own origin, which the page's security policy allows.
/// </summary>
/// <param name="server">What tells this run of the preview from another.</param>
internal sealed class PageAdditions(string server, MessageLanguage language, EditorLink editor)
{
    /// <summary>Where everything of the preview itself lies: no content has a hidden folder, so nothing of a site is ever there.</summary>
    public const string Folder = "/.staticnews/";

    /// <summary>What the additions begin with.</summary>
    public const string Start = "<staticnews-preview ";

    /// <summary>Everything that is added.</summary>
    /// <param name="path">The page's url within the site.</param>
    /// <param name="moment">Of the readers' view; null: the desk's.</param>
    public string Of(PageState state, string path, DateTimeOffset? moment)
    {
        var html = new StringBuilder(4096).Append(Start);
        Attribute(html, "data-page", path);
        Attribute(html, "data-now", moment?.ToString("O", CultureInfo.InvariantCulture) ?? "");
        Attribute(html, "data-print", state.Shown?.Fingerprint.ToString() ?? "");
        Attribute(html, "data-look", state.Shown?.Look.ToString() ?? "");
        Attribute(html, "data-server", server);
        html.Append("><template shadowrootmode=\"open\">").Append(Inner(state, path, moment))
            .Append("</template></staticnews-preview><script src=\"").Append(Folder).Append("preview.js\" defer></script>\n");
        return html.ToString();
    }

    /// <summary>What stands in the shadow tree: the bar and the mistakes.</summary>
    public string Inner(PageState state, string path, DateTimeOffset? moment)
    {
        var html = new StringBuilder(4096);
        html.Append("<link rel=\"stylesheet\" href=\"").Append(Folder).Append("preview.css\">");
        if (!state.Mistakes.IsEmpty) Mistakes(html, state);
        Labels(html, state);
        new PreviewBar(html, state, language, editor).Write(path, moment);
        return html.ToString();
    }

    private void Mistakes(StringBuilder html, PageState state)
    {
        html.Append("<form class=\"mistakes\" role=\"alert\" method=\"post\" action=\"").Append(Folder).Append("open\"><p><strong>")
            .Append(Encode(PreviewWords.Mistakes, state.Mistakes.Length.ToString(CultureInfo.InvariantCulture)))
            .Append("</strong> ").Append(Encode(PreviewWords.LastGood)).Append(" <button type=\"button\" class=\"close\">").Append(Encode(PreviewWords.Close)).Append("</button></p><pre>");
        new DiagnosticText(new HtmlTextSink(html, editor, state.View.DiskPathOf), language, state.View.TextOf).Write(state.Mistakes);
        html.Append("</pre></form>");
    }

    // One line a label: the url as the page writes it, a space, the words.
    private void Labels(StringBuilder html, PageState state)
    {
        if (state.Shown is not { } shown) return;
        var labels = new StringBuilder();
        foreach (var (url, withheld) in WithheldLinks.On(shown, state.View))
            labels.Append(url).Append(' ').Append(WithheldLabel.Of(withheld, state.View.Site.Newsroom.Settings.Zone, language)).Append('\n');
        if (labels.Length > 0) html.Append("<pre class=\"labels\" hidden>").Append(WebUtility.HtmlEncode(labels.ToString())).Append("</pre>");
    }

    private string Encode(Wording wording, params string[] arguments) => WebUtility.HtmlEncode(wording.In(language, [.. arguments]));

    private static void Attribute(StringBuilder html, string name, string value) =>
        html.Append(name).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append("\" ");
}
