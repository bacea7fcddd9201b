namespace StaticNews.Engine.Reading.Themes;

/// <summary>What a file of a theme is, by its path in it.</summary>
internal static class ThemePath
{
    public const string Settings = "theme.yml";

    private const string Assets = "assets/";
    private const string Languages = "languages/";
    private const string Html = ".html";
    private const string Yml = ".yml";

    public static bool IsTemplate(string path) =>
        path.EndsWith(Html, StringComparison.Ordinal) && (IsBelow(path, "layouts/") || IsBelow(path, "templates/") || IsBelow(path, "partials/"));

    public static bool IsAsset(string path) => IsBelow(path, Assets);

    public static bool IsStylesheet(string path) => IsAsset(path) && path.EndsWith(".css", StringComparison.Ordinal);

    public static bool IsLanguage(string path) => IsBelow(path, Languages) && path.EndsWith(Yml, StringComparison.Ordinal);

    public static bool IsUsed(string path) => path == Settings || IsTemplate(path) || IsAsset(path) || IsLanguage(path);

    public static string TemplateName(string path) => path[..^Html.Length];

    public static string AssetName(string path) => path[Assets.Length..];

    public static string LanguageFile(string language) => Languages + language + Yml;

    public static string LanguageOf(string path) => path[Languages.Length..^Yml.Length];

    private static bool IsBelow(string path, string folder) => path.StartsWith(folder, StringComparison.Ordinal);
}
