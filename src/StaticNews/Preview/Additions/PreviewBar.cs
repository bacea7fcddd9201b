using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Preview.Views;

namespace StaticNews.Preview.Additions;

/// <summary>The small bar at the foot of a page: what the page is made from, what there is to say of it, and the way to another moment.</summary>
internal sealed class PreviewBar(StringBuilder html, PageState state, MessageLanguage language, EditorLink editor)
{
    /// <summary>Writes the bar.</summary>
    /// <param name="path">The page's url within the site.</param>
    /// <param name="moment">Of the readers' view; null: the desk's.</param>
    public void Write(string path, DateTimeOffset? moment)
    {
        html.Append("<details class=\"bar\"><summary>");
        WriteSummary(moment);
        html.Append("</summary><div>");
        if (state.Shown is { } print) WriteFacts(print, path, moment);
        WriteMoments(moment);
        if (!state.Remarks.IsEmpty)
        {
            html.Append("<form method=\"post\" action=\"").Append(PageAdditions.Folder).Append("open\"><pre>");
            new DiagnosticText(new HtmlTextSink(html, editor, state.View.DiskPathOf), language, state.View.TextOf).Write(state.Remarks);
            html.Append("</pre></form>");
        }

        html.Append("</div></details>");
    }

    private void WriteSummary(DateTimeOffset? moment)
    {
        html.Append("<b>").Append(moment is { } time ? Encode(PreviewWords.ReadersView, Local(time)) : Encode(PreviewWords.Preview)).Append("</b>");
        if (!state.IsFound) Badge(PreviewWords.Missing.In(language, []));
        else if (Withheld() is { } withheld) Badge(WithheldLabel.Of(withheld, state.View.Site.Newsroom.Settings.Zone, language));
        if (!state.Mistakes.IsEmpty) Badge(PreviewWords.Mistakes.In(language, [Number(state.Mistakes.Length)]));
        if (!state.Remarks.IsEmpty) html.Append(" <span>").Append(Encode(PreviewWords.Remarks, Number(state.Remarks.Length))).Append("</span>");
    }

    private void WriteFacts(PagePrint print, string path, DateTimeOffset? moment)
    {
        html.Append("<form method=\"post\" action=\"").Append(PageAdditions.Folder).Append("open\"><dl>");
        if (print.Page.Source is { } source) Fact(PreviewWords.Source, () => File(source));
        if (Templates(print) is [var first, ..]) Fact(PreviewWords.Template, () => File(first));
        Fact(PreviewWords.Time, () => html.Append(Encode(PreviewWords.Milliseconds, print.Elapsed.TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture))));
        html.Append("</dl></form><p><a class=\"why\" href=\"").Append(PageAdditions.Folder).Append("why?page=").Append(Uri.EscapeDataString(path));
        if (moment is { } time) html.Append("&amp;now=").Append(Uri.EscapeDataString(time.ToString("O", CultureInfo.InvariantCulture)));
        html.Append("\">").Append(Encode(PreviewWords.Why)).Append("</a></p>");
    }

    private void WriteMoments(DateTimeOffset? moment)
    {
        html.Append("<form method=\"get\"><label>").Append(Encode(PreviewWords.Moment)).Append(" <input type=\"datetime-local\" name=\"now\" required value=\"")
            .Append(state.View.Site.Newsroom.Settings.Zone.Show(moment ?? state.View.Site.Options.Now).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture))
            .Append("\"></label> <button>").Append(Encode(PreviewWords.Look)).Append("</button></form>");
        if (moment is not null) html.Append("<p><a href=\"?now=\">").Append(Encode(PreviewWords.Back)).Append("</a></p>");
    }

    private Withheld? Withheld() => state.Shown is { Page: { Data: ArticlePageData, Route: var route } } ? state.View.FindWithheld(state.View.UrlOf(route)) : null;

    private ImmutableArray<string> Templates(PagePrint print)
    {
        var site = state.View.Site;
        var files = site.Edition.Theme.Templates;
        return [.. site.Renderer.TemplatesOf(print.Page.Kind, []).Select(name => files.GetValueOrDefault(name)?.Source.DisplayPath ?? name)];
    }

    private void Fact(Wording term, Action write)
    {
        html.Append("<dt>").Append(Encode(term)).Append("</dt><dd>");
        write();
        html.Append("</dd>");
    }

    private void File(string displayPath)
    {
        if (state.View.DiskPathOf(displayPath) is { } file) editor.Write(html, new WrittenPlace(displayPath, 1, 1), file, displayPath);
        else html.Append(WebUtility.HtmlEncode(displayPath));
    }

    private void Badge(string words) => html.Append(" <mark>").Append(WebUtility.HtmlEncode(words)).Append("</mark>");

    private string Local(DateTimeOffset time) => state.View.Site.Newsroom.Settings.Zone.Show(time).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private string Encode(Wording wording, params string[] arguments) => WebUtility.HtmlEncode(wording.In(language, [.. arguments]));

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
