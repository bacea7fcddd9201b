namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN4: pictures.</summary>
public static class PictureRules
{
    /// <summary>A picture that does not exist.</summary>
    public static readonly DiagnosticRule Unknown = new(
        "SN4001", Severity.Error,
        new("사진 파일이 없습니다: {0}", "There is no such picture: {0}"),
        new("사진을 기사 옆이나 `images/` 폴더에 두고 경로를 확인하세요.", "Put the picture beside the article or into `images/` and check the path."));

    /// <summary>Every rule of this block.</summary>
    public static ImmutableArray<DiagnosticRule> All =>
    [
        Unknown,
    ];
}
