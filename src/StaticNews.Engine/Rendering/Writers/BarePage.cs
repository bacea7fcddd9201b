using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Templates;
using StaticNews.Engine.Rendering.Views;

namespace StaticNews.Engine.Rendering.Writers;

/// <summary>A page whose template is missing or broken: its title and the way home, so that a preview shows that it exists.</summary>
internal static class BarePage
{
    public static void Write(Utf8Output output, SiteScope site, PlannedPage page)
    {
        var title = page.Head.Title.Length > 0 ? page.Head.Title : site.Settings.Name;
        HtmlHead.Write(output, PageView.LanguageOf(site, page), title);
        output.Write("</head>\n<body>\n<h1>"u8);
        output.WriteEscaped(title);
        output.Write("</h1>\n<p>"u8);
        output.WriteEscaped(page.Head.Description);
        output.Write("</p>\n"u8);
        HtmlHead.WriteLink(output, site.Urls.Path("/"), site.Settings.Name);
        output.Write("\n</body>\n</html>\n"u8);
    }
}
