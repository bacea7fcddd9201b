namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN9: defects of this program.</summary>
public static class DefectRules
{
    /// <summary>An exception that should not have been.</summary>
    public static readonly DiagnosticRule Defect = new(
        "SN9001", Severity.Error,
        new("프로그램의 결함입니다: {0}", "A defect of this program: {0}"),
        new("이 메시지와 파일을 함께 알려 주세요. 나머지 사이트는 계속 만들어집니다.", "Please report this message together with the file. The rest of the site is still built."));

    /// <summary>Every rule of this block.</summary>
    public static ImmutableArray<DiagnosticRule> All =>
    [
        Defect,
    ];
}
