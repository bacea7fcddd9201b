using StaticNews.Engine.Planning.Admin;
using StaticNews.Engine.Rendering.Templates;

namespace StaticNews.Engine.Rendering.Writers;

/// <summary>The page of the writing desk. Its policy is its own: the repository's service, and the styles that the desk writes into its elements.</summary>
internal static class AdminWriter
{
    private const string OwnScript = "sveltia-cms.js";

    public static void Write(Utf8Output output, SiteScope site, AdminPageData admin)
    {
        var script = admin.Script;
        var isKorean = site.Settings.Language == "ko";
        HtmlHead.Write(output, site.Settings.Language, site.Settings.Name);
        output.Write("<meta http-equiv=\"Content-Security-Policy\" content=\""u8);
        output.WriteEscaped(PolicyOf(script?.Address));
        output.Write("\">\n<link rel=\"cms-config-url\" type=\"text/yaml\" href=\"config.yml\">\n</head>\n<body>\n<noscript>"u8);
        output.Write(isKorean ? "기사를 쓰려면 브라우저에서 자바스크립트를 켜 주세요."u8 : "To write articles, please allow scripts in your browser."u8);
        output.Write("</noscript>\n<script src=\"desk.js\" data-words=\""u8);
        output.WriteEscaped(string.Join(' ', admin.WordFiles));
        output.Write("\" data-icons=\""u8);
        output.WriteEscaped(admin.Icons ?? "");
        output.Write("\"></script>\n<script src=\""u8);
        output.WriteEscaped(script?.Address ?? OwnScript);
        if (script is not null)
        {
            output.Write("\" integrity=\""u8);
            output.WriteEscaped(script.Integrity);
            output.Write("\" crossorigin=\"anonymous"u8);
        }

        output.Write("\"></script>\n</body>\n</html>\n"u8);
    }

    private static string PolicyOf(string? script)
    {
        var elsewhere = script is null ? "" : " " + script;
        return $"default-src 'none'; script-src 'self'{elsewhere}; style-src 'self' 'unsafe-inline'; font-src 'self'; "
            + "connect-src 'self' data: blob: https://api.github.com; img-src 'self' data: blob: https://avatars.githubusercontent.com; "
            + "form-action 'none'; base-uri 'none'";
    }
}
