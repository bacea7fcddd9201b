namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN4: pictures.</summary>
public static class PictureRules
{
    /// <summary>A picture that does not exist.</summary>
    public static readonly DiagnosticRule Unknown = new(
        "SN4001", Severity.Error,
        new("사진 파일이 없습니다: {0}", "There is no such picture: {0}"),
        new("사진을 기사 옆이나 `images/` 폴더에 두고 경로를 확인하세요.", "Put the picture beside the article or into `images/` and check the path."));

    /// <summary>A picture that cannot be heard.</summary>
    public static readonly DiagnosticRule MissingAlt = new(
        "SN4002", Severity.Warning,
        new("사진에 대체 텍스트가 없습니다: {0}", "The picture has no alternative text: {0}"),
        new("대괄호 안에 사진이 보여 주는 것을 적으세요: `![무엇이 보이는지](사진.jpg)`", "Say between the brackets what it shows: `![what it shows](picture.jpg)`"));

    /// <summary>A picture of another host.</summary>
    public static readonly DiagnosticRule Elsewhere = new(
        "SN4003", Severity.Warning,
        new("다른 사이트의 사진이라 링크로 바꾸었습니다: {0}", "The picture lies on another site and became a link: {0}"),
        new("사진을 내려받아 기사 옆에 두세요. 다른 사이트의 사진을 불러오면 독자의 접속이 그곳에 알려집니다.", "Put a copy beside the article: showing it from there would tell that site who reads this one."));

    /// <summary>A file that is named like a picture and is none.</summary>
    public static readonly DiagnosticRule Broken = new(
        "SN4004", Severity.Error,
        new("사진으로 읽을 수 없는 파일입니다: {0}", "This file cannot be read as a picture: {0}"),
        new("사진을 다시 저장해서 넣으세요. 이름만 바꾼 파일은 사진이 되지 않습니다.", "Save the picture again; renaming another file does not make one."));

    /// <summary>Every rule of this block.</summary>
    public static ImmutableArray<DiagnosticRule> All =>
    [
        Unknown, MissingAlt, Elsewhere, Broken,
    ];
}
