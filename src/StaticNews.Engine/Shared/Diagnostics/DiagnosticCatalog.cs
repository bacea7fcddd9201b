namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>Every rule there is, by code: what `staticnews explain` reads and what site.yml's checks may name.</summary>
public static class DiagnosticCatalog
{
    /// <summary>All rules, by code.</summary>
    public static readonly FrozenDictionary<string, DiagnosticRule> ByCode = new[]
    {
        SettingsRules.All,
        AdminRules.All,
        SourceRules.All,
        FrontMatterRules.All,
        YamlRules.All,
        FieldRules.All,
        NewsroomRules.All,
        DeskRules.All,
        HeadRules.All,
        TextRules.All,
        MarkupRules.All,
        SlipRules.All,
        ChartRules.All,
        BlockRules.All,
        CopyRules.All,
        PictureRules.All,
        ThemeRules.All,
        ThemeFileRules.All,
        ThemeLookRules.All,
        OutputRules.All,
        VersionRules.All,
        DefectRules.All,
    }.SelectMany(rules => rules).ToFrozenDictionary(rule => rule.Code, StringComparer.Ordinal);
}
