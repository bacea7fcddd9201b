namespace StaticNews.Engine.Shared.Yaml;

/// <summary>The words for yes and no that front matter and settings take.</summary>
internal static class YesNoWord
{
    /// <summary>null for anything else.</summary>
    public static bool? Read(string text) => text.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" or "예" or "네" => true,
        "false" or "no" or "off" or "아니오" or "아니요" => false,
        _ => null,
    };
}
