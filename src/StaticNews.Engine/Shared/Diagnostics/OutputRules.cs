namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN6: urls and output.</summary>
public static class OutputRules
{
    /// <summary>Two sources for one url.</summary>
    public static readonly DiagnosticRule UrlTaken = new(
        "SN6001", Severity.Error,
        new("주소 {0} 은(는) {1} 이(가) 이미 쓰고 있습니다.", "The url {0} is already taken by {1}."),
        new("둘 중 하나의 `slug`를 바꾸세요.", "Give one of the two another `slug`."));

    /// <summary>Every rule of this block.</summary>
    public static ImmutableArray<DiagnosticRule> All =>
    [
        UrlTaken,
    ];
}
