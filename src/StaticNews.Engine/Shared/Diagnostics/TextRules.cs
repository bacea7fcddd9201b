namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN3: text and links.</summary>
public static class TextRules
{
    /// <summary>A link to a file that does not exist.</summary>
    public static readonly DiagnosticRule UnknownLink = new(
        "SN3001", Severity.Error,
        new("링크가 가리키는 파일이 없습니다: {0}", "The link leads to a file that does not exist: {0}"),
        new("기사 파일의 경로를 이 기사 기준으로 적으세요.", "Give the path of the article relative to this one."));

    /// <summary>Another host says that a page is gone, or the host itself is.</summary>
    public static readonly DiagnosticRule DeadExternalLink = new(
        "SN3901", Severity.Warning,
        new("바깥 링크가 끊어졌습니다({1}): {0}", "Dead link to another site ({1}): {0}"),
        new("새 주소로 고치거나 링크를 지우세요. 옮겨진 자료는 웹 아카이브에서 찾을 수 있습니다.", "Correct the address or remove the link. A web archive may know where the page went."));

    /// <summary>Another host would not answer the question whether a page is there.</summary>
    public static readonly DiagnosticRule UncheckedExternalLink = new(
        "SN3902", Severity.Hint,
        new("바깥 링크를 확인하지 못했습니다({1}): {0}", "This link to another site could not be checked ({1}): {0}"),
        new("상대 서버가 자동 확인을 막았거나 잠시 응답하지 않습니다. 브라우저로 직접 열어 보세요.", "The other server refuses automatic checks or does not answer for now. Open it in a browser."));

    /// <summary>Every rule of this block.</summary>
    public static ImmutableArray<DiagnosticRule> All =>
    [
        UnknownLink,
        DeadExternalLink,
        UncheckedExternalLink,
    ];
}
