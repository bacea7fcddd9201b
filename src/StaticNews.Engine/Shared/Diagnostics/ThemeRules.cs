namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN5: the theme.</summary>
public static class ThemeRules
{
    /// <summary>A template that is not there.</summary>
    public static readonly DiagnosticRule MissingTemplate = new(
        "SN5001", Severity.Error,
        new("테마에 `{0}` 템플릿이 없습니다.", "The theme has no template `{0}`."),
        new("`theme/{0}.html` 파일을 만드세요.", "Make the file `theme/{0}.html`."));

    /// <summary>Every rule of this block.</summary>
    public static ImmutableArray<DiagnosticRule> All =>
    [
        MissingTemplate,
    ];
}
