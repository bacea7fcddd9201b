using System.Net;
using System.Text;
using StaticNews.Engine.Inquiry;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Shared.Text;
using StaticNews.Preview.Views;
using StaticNews.Reporting;

namespace StaticNews.Preview.Additions;

/// <summary>What the command why would say of a page, as a page.</summary>
internal sealed class WhyPage(MessageLanguage language, EditorLink editor)
{
    /// <summary>The page's bytes.</summary>
    /// <param name="path">A url within the site.</param>
    public byte[] Of(PreviewView view, string path)
    {
        var title = WebUtility.HtmlEncode(PreviewWords.Why.In(language, []));
        var html = new StringBuilder("<!doctype html><html><head><meta charset=\"utf-8\"><title>").Append(title)
            .Append("</title><link rel=\"stylesheet\" href=\"").Append(PageAdditions.Folder).Append("preview.css\"></head><body><h1>").Append(title).Append("</h1><form method=\"post\" action=\"")
            .Append(PageAdditions.Folder).Append("open\"><pre>");
        Write(new HtmlTextSink(html, editor, view.DiskPathOf), view, path);
        return Encoding.UTF8.GetBytes(html.Append("</pre></form></body></html>\n").ToString());
    }

    private void Write(HtmlTextSink sink, PreviewView view, string path)
    {
        var site = view.Site;
        if (SubjectFinder.Find(site, path, null, null) is not { } subject)
        {
            sink.Write(PreviewWords.Missing.In(language, []) + "\n");
            return;
        }

        var answer = Explainer.Explain(site, subject);
        var root = UrlText.Decode(site.Newsroom.Settings.BaseUrl.AbsolutePath);
        new ExplanationText(sink, language, route => root + route.Path[1..], route => view.FindPage(route.Path)?.Head.Title).Write(answer, null);
        new DiagnosticText(sink, language, view.TextOf).Write(answer.Diagnostics);
    }
}
