using StaticNews.Engine.Indexing;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Planning.Admin;

/// <summary>config.yml of the writing desk, from the tables of front matter that the readers use.</summary>
internal static class DeskConfig
{
    private const int LongestName = 40;

    private static readonly Wording Articles = new("기사", "Articles");
    private static readonly Wording Article = new("기사", "Article");
    private static readonly Wording Reporters = new("기자", "Reporters");
    private static readonly Wording Reporter = new("기자", "Reporter");
    private static readonly Wording Pages = new("페이지", "Pages");
    private static readonly Wording Page = new("페이지", "Page");
    private static readonly Wording Body = new("본문", "Text");

    public static string Write(SiteSettings settings, AdminSetting admin, ImmutableArray<Section> sections)
    {
        var language = settings.Language == "ko" ? MessageLanguage.Korean : MessageLanguage.English;
        var root = admin.Folder.Length == 0 ? "" : admin.Folder + "/";
        var config = new ConfigText();
        var fields = new FieldWidgets(config, language, settings.Zone, sections);
        config.Below("backend", () => WriteBackend(config, admin))
            .Text("site_url", settings.BaseUrl.AbsoluteUri)
            .Text("app_title", settings.Name)
            .Text("media_folder", root + "images")
            .Text("public_folder", "/images")
            .YesNo("show_preview_links", false)
            .Below("editor", () => config.YesNo("preview", false))
            .Below("output", () => config.YesNo("omit_empty_optional_fields", true))
            .Below("slug", () => config.Text("encoding", "unicode").Number("maxlength", LongestName))
            .Below("collections", () =>
            {
                Collection("articles", Articles, Article, ArticleFields.Title, ArticleFields.Table, isNested: true);
                Collection("reporters", Reporters, Reporter, ReporterFields.Name, ReporterFields.Table, isNested: false);
                Collection("pages", Pages, Page, PageFields.Title, PageFields.Table, isNested: true);
            });
        return config.ToString();

        void Collection(string name, Wording label, Wording one, Field title, FieldTable table, bool isNested) => config.Item(() =>
        {
            config.Text("name", name)
                .Text("label", label.In(language, []))
                .Text("label_singular", one.In(language, []))
                .Text("folder", root + name)
                .Text("extension", "md")
                .Text("format", "yaml-frontmatter")
                .Text("identifier_field", title.Name)
                .Text("slug", "{{" + title.Name + "}}");
            if (isNested)
            {
                // Folders are the desk's own order; an index.md in a folder of its own is found as well.
                config.Below("nested", () => config.YesNo("subfolders", false)).Below("meta", () => config.Line("path", "{}"));
            }

            config.Below("fields", () =>
            {
                fields.Write(table);
                config.Item(() => config.Text("name", "body").Text("label", Body.In(language, [])).Text("widget", "markdown").YesNo("required", false).List("modes", ["raw", "rich_text"]));
            });
        });
    }

    private static void WriteBackend(ConfigText config, AdminSetting admin)
    {
        config.Text("name", "github").Text("repo", admin.Repository).Text("branch", admin.Branch);
        if (admin.SignIn is not { } service)
        {
            config.List("auth_methods", ["token"]);
            return;
        }

        config.Text("base_url", service.GetLeftPart(UriPartial.Authority));
        if (service.AbsolutePath.Trim('/') is { Length: > 0 } endpoint) config.Text("auth_endpoint", endpoint);
    }
}
