namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN606x: what a later version of this program wrote, or was written for one.</summary>
public static class VersionRules
{
    /// <summary>Settings for a later version.</summary>
    public static readonly DiagnosticRule NewerSettings = new(
        "SN6060", Severity.Error,
        new("site.yml은 {0}판으로 적혀 있는데, 이 프로그램은 {1}판까지만 압니다.", "site.yml is written in version {0}; this program knows versions up to {1}."),
        new("staticnews를 새 판으로 바꾸세요. 그대로 두면 새로 생긴 설정은 빠진 채로 만들어집니다.", "Install a newer staticnews. Until then the site is built without what is new in that version."));

    /// <summary>A theme for a later version.</summary>
    public static readonly DiagnosticRule NewerTheme = new(
        "SN6061", Severity.Error,
        new("이 테마는 테마 규약 {0}판에 맞춰 만들었는데, 이 프로그램은 {1}판까지만 압니다.", "This theme is made for version {0} of the theme API; this program knows versions up to {1}."),
        new("staticnews를 새 판으로 바꾸거나, 이 판에 맞는 테마를 쓰세요.", "Install a newer staticnews, or use a theme made for this one."));

    /// <summary>An output folder that a later version keeps.</summary>
    public static readonly DiagnosticRule NewerOutput = new(
        "SN6062", Severity.Error,
        new("출력 폴더를 더 새로운 판의 staticnews가 만들었습니다: {0}", "A newer staticnews made the output folder: {0}"),
        new("staticnews를 새 판으로 바꾸거나, 빈 폴더를 `--output`으로 지정하세요. 이 폴더의 파일은 건드리지 않았습니다.", "Install a newer staticnews, or name an empty folder with `--output`. Nothing in this one was touched."));

    /// <summary>Every rule of this part of the block.</summary>
    public static ImmutableArray<DiagnosticRule> All => [NewerSettings, NewerTheme, NewerOutput];
}
