namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN5, from 5080: templates that stand in for others, and how a theme's options look.</summary>
public static class ThemeLookRules
{
    /// <summary>Kinds of pages with no template, which one template could serve.</summary>
    public static readonly DiagnosticRule MissingTemplates = new(
        "SN5080", Severity.Error,
        new("테마에 이 쪽들의 템플릿이 없습니다: {1}", "The theme has no template for these pages: {1}"),
        new("`theme/{0}.html` 하나로 모두 만들 수 있고, 저마다의 템플릿을 둘 수도 있습니다.", "Make `theme/{0}.html`, which serves them all, or a template for each."));

    /// <summary>A template that no page is made with.</summary>
    public static readonly DiagnosticRule UnusedTemplate = new(
        "SN5081", Severity.Warning,
        new("이 템플릿으로 만드는 쪽이 없습니다: {0}", "No page is made with this template: {0}"),
        new("`templates/`에는 쪽의 종류를 이름으로 하는 파일만 둡니다. 함께 쓰는 조각은 `partials/`에 두세요.", "Files of `templates/` are named after kinds of pages. What several of them share belongs into `partials/`."));

    /// <summary>A stylesheet that asks for an option which there is not.</summary>
    public static readonly DiagnosticRule UnknownStyleOption = new(
        "SN5082", Severity.Error,
        new("스타일이 찾는 `{0}` 선택 사항이 테마에 없습니다.", "This style asks for the option `{0}`, which the theme does not have."),
        new("이 테마의 선택 사항: {1}", "The theme's options: {1}"));

    /// <summary>A stylesheet that asks for words.</summary>
    public static readonly DiagnosticRule NoStyle = new(
        "SN5083", Severity.Error,
        new("`{0}`의 값은 스타일에 쓸 수 없습니다.", "The option `{0}` has no value that a style can use."),
        new("스타일에는 color, font, number, choice만 쓸 수 있습니다. 나머지는 템플릿에서 class로 나타내세요.", "A style can use color, font, number and choice. Say the others as a class in a template."));

    /// <summary>A color that is hard to read.</summary>
    public static readonly DiagnosticRule WeakContrast = new(
        "SN5084", Severity.Warning,
        new("테마의 `{0}` 색 `{1}`{1|은/는} 바탕과 잘 구별되지 않습니다. 대비가 밝은 화면에서 {2}, 어두운 화면에서 {3}입니다.", "The color `{1}` of `{0}` is hard to read: its contrast is {2} by day and {3} by night."),
        new("글자는 대비가 4.5는 되어야 합니다. 비슷하면서 잘 읽히는 색: \"{4}\"", "Text needs 4.5. A color near it that is read well: \"{4}\""));

    /// <summary>A list of fonts that may have none of the reader's.</summary>
    public static readonly DiagnosticRule NoGenericFont = new(
        "SN5085", Severity.Warning,
        new("테마의 `{0}` 글꼴이 `{1}`{1|으로/로} 끝납니다. 독자에게 그 글꼴이 없으면 브라우저가 아무 글꼴이나 씁니다.", "The fonts of `{0}` end with `{1}`; readers who lack it get whatever font their browser likes."),
        new("끝에 `serif`(명조)나 `sans-serif`(고딕)를 적으세요.", "End the list with `serif` or `sans-serif`."));

    /// <summary>An ad for a slot that the theme does not have.</summary>
    public static readonly DiagnosticRule UnknownAdSlot = new(
        "SN5086", Severity.Warning,
        new("테마에 `{0}` 광고 자리가 없어 이 광고는 나오지 않습니다.", "The theme has no ad slot `{0}`, so this ad appears nowhere."),
        new("이 테마의 광고 자리: {1}", "The theme's ad slots: {1}"));

    /// <summary>A key of an option that its kind does not use.</summary>
    public static readonly DiagnosticRule WithoutUse = new(
        "SN5087", Severity.Warning,
        new("`{2}` 종류인 `{0}`에서 `{1}`{1|은/는} 쓰이지 않습니다.", "The option `{0}` is of the kind {2}, which does not use `{1}`."),
        new("choices는 choice에, named는 color와 font에, on은 color에 씁니다.", "`choices` is for choice, `named` for color and font, `on` for color."));

    /// <summary>A template that asks for an ad slot which theme.yml does not list.</summary>
    public static readonly DiagnosticRule UnlistedSlot = new(
        "SN5088", Severity.Error,
        new("theme.yml에 `{0}` 광고 자리가 없습니다. 만들던 페이지: {1}", "theme.yml lists no ad slot `{0}`. Page: {1}"),
        new("theme.yml의 `slots`에 이름과 설명을 적으세요.", "Add its name and what it is to `slots` in theme.yml."));

    /// <summary>A color whose number YAML took for a comment.</summary>
    public static readonly DiagnosticRule CutColor = new(
        "SN5089", Severity.Error,
        new("테마의 `{0}` 색이 비었거나 중간에 끊겼습니다. YAML에서 `#` 뒤는 주석입니다.", "The color of `{0}` is empty or cut off: to YAML, what follows `#` is a comment."),
        new("색 전체를 따옴표로 싸세요: \"#1a4d8f\"", "Put the whole color in quotes: \"#1a4d8f\""));

    /// <summary>Every rule of this part of the block.</summary>
    public static ImmutableArray<DiagnosticRule> All =>
    [
        MissingTemplates, UnusedTemplate, UnknownStyleOption, NoStyle, WeakContrast, NoGenericFont, UnknownAdSlot, WithoutUse, UnlistedSlot, CutColor,
    ];
}
