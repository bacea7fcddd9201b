namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN1: what site.yml says.</summary>
public static class SettingsRules
{
    /// <summary>There is no site.yml.</summary>
    public static readonly DiagnosticRule Missing = new(
        "SN1001", Severity.Error,
        new("site.yml 파일이 없습니다.", "There is no site.yml."),
        new("`name`과 `base_url` 두 줄만 있으면 됩니다.", "Two lines will do: `name` and `base_url`."));

    /// <summary>Every rule of this block.</summary>
    public static ImmutableArray<DiagnosticRule> All =>
    [
        Missing,
    ];
}
