namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>The names of the weights.</summary>
public static class SeverityWords
{
    /// <summary>As people read it: 오류, 경고, 참고.</summary>
    public static string In(this Severity severity, MessageLanguage language) =>
        language == MessageLanguage.English ? Key(severity) : severity switch
        {
            Severity.Error => "오류",
            Severity.Warning => "경고",
            Severity.Hint => "참고",
            _ => "끔",
        };

    /// <summary>As programs read it, the same in every language: error, warning, hint, off.</summary>
    public static string Key(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Hint => "hint",
        _ => "off",
    };
}
