namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN5, from 5101: a theme's files, its options and its words.</summary>
public static class ThemeFileRules
{
    /// <summary>An option that the theme does not have.</summary>
    public static readonly DiagnosticRule UnknownOption = new(
        "SN5101", Severity.Warning,
        new("테마에 `{0}` 선택 사항이 없습니다.", "The theme has no option `{0}`."),
        new("이 테마의 선택 사항: {1}", "The theme's options: {1}"));

    /// <summary>A value that an option does not take.</summary>
    public static readonly DiagnosticRule OptionValue = new(
        "SN5102", Severity.Error,
        new("테마의 `{0}`에 `{1}`{1|은/는} 쓸 수 없습니다.", "The theme's option `{0}` does not take `{1}`."),
        new("이렇게 적으세요: {2}", "Write it like this: {2}"));

    /// <summary>An option without a default.</summary>
    public static readonly DiagnosticRule OptionWithoutDefault = new(
        "SN5103", Severity.Error,
        new("테마의 `{0}`에 기본값이 없습니다.", "The theme's option `{0}` has no default."),
        new("theme.yml에 `default: …`를 넣으세요.", "Add `default: …` in theme.yml."));

    /// <summary>A language that the theme does not speak.</summary>
    public static readonly DiagnosticRule UnknownLanguage = new(
        "SN5104", Severity.Warning,
        new("테마에 `{0}` 언어 파일이 없어 `{1}`{1|을/를} 썼습니다.", "The theme has no words in `{0}`; `{1}` was used."),
        new("`theme/languages/{0}.yml`을 만드세요.", "Make `theme/languages/{0}.yml`."));

    /// <summary>Words that one language lacks.</summary>
    public static readonly DiagnosticRule MissingWords = new(
        "SN5105", Severity.Warning,
        new("언어 파일에 빠진 말이 있어 한국어로 채웠습니다: {0}", "The language file lacks words, which were taken from Korean: {0}"),
        new("`languages/ko.yml`에 있는 말을 모두 옮기세요.", "Translate every word of `languages/ko.yml`."));

    /// <summary>A site's own file that replaces nothing a theme has.</summary>
    public static readonly DiagnosticRule Misplaced = new(
        "SN5106", Severity.Warning,
        new("테마의 파일이 놓이는 자리가 아니라 쓰이지 않았습니다: {0}", "No file of a theme stands there; it was not used: {0}"),
        new("`layouts/`, `templates/`, `partials/`의 `.html`, `assets/`, `languages/`의 `.yml`, `theme.yml`만 바꿀 수 있습니다.", "Only `.html` in `layouts/`, `templates/` and `partials/`, `assets/`, `.yml` in `languages/` and `theme.yml` can be replaced."));

    /// <summary>Every rule of this part of the block.</summary>
    public static ImmutableArray<DiagnosticRule> All =>
    [
        UnknownOption, OptionValue, OptionWithoutDefault, UnknownLanguage, MissingWords, Misplaced,
    ];
}
