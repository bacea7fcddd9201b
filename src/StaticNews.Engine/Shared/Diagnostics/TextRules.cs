namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN3: text and links.</summary>
public static class TextRules
{
    /// <summary>A link to a file that does not exist.</summary>
    public static readonly DiagnosticRule UnknownLink = new(
        "SN3001", Severity.Error,
        new("링크가 가리키는 파일이 없습니다: {0}", "The link leads to a file that does not exist: {0}"),
        new("기사 파일의 경로를 이 기사 기준으로 적으세요.", "Give the path of the article relative to this one."));

    /// <summary>Every rule of this block.</summary>
    public static ImmutableArray<DiagnosticRule> All =>
    [
        UnknownLink,
    ];
}
