namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN2: what stands above an article.</summary>
public static class FrontMatterRules
{
    /// <summary>No headline.</summary>
    public static readonly DiagnosticRule MissingTitle = new(
        "SN2001", Severity.Error,
        new("기사에 제목이 없습니다.", "This article has no title."),
        new("머리말에 `title: …` 줄을 넣으세요.", "Add a line `title: …` to the front matter."));

    /// <summary>Every rule of this block.</summary>
    public static ImmutableArray<DiagnosticRule> All =>
    [
        MissingTitle,
    ];
}
