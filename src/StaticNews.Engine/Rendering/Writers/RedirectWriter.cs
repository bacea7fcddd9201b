using StaticNews.Engine.Planning;
using StaticNews.Engine.Rendering.Functions;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Writers;

/// <summary>An old url's page: browsers go on at once, search engines learn the new url, readers without either find a link.</summary>
internal static class RedirectWriter
{
    public static void Write(Utf8Output output, SiteScope site, RedirectPageData redirect)
    {
        var target = site.Urls.Absolute(redirect.Target.Path);
        HtmlHead.Write(output, site.Settings.Language, redirect.TargetTitle);
        output.Write("<link rel=\"canonical\" href=\""u8);
        output.WriteEscaped(target);
        output.Write("\">\n<meta http-equiv=\"refresh\" content=\"0; url="u8);
        output.WriteEscaped(site.Urls.Path(redirect.Target.Path));
        output.Write("\">\n</head>\n<body>\n<p>"u8);
        output.WriteEscaped(site.Word(LanguageFile.RedirectKey));
        output.Write(" "u8);
        HtmlHead.WriteLink(output, site.Urls.Path(redirect.Target.Path), redirect.TargetTitle);
        output.Write("</p>\n</body>\n</html>\n"u8);
    }
}
