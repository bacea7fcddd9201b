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

    /// <summary>A picture of which a part is missing.</summary>
    public static readonly DiagnosticRule Damaged = new(
        "SN4020", Severity.Error,
        new("사진이 끝까지 저장되지 않았거나 깨져 있습니다: {0}", "The picture is cut off or damaged: {0}"),
        new("원본에서 다시 복사하세요. 전송이나 저장이 끝나기 전에 옮긴 파일일 수 있습니다.", "Copy it again from the original; it may have been moved before it was saved to the end."));

    /// <summary>A picture that no machine should open.</summary>
    public static readonly DiagnosticRule TooManyPixels = new(
        "SN4021", Severity.Error,
        new("사진이 너무 커서 열지 않았습니다: {0} ({1}×{2})", "The picture is too large to be opened: {0} ({1}×{2})"),
        new("가로 4000픽셀쯤으로 줄여서 넣으세요. 화면에는 가로 1600픽셀까지만 쓰입니다.", "Make it some 4000 pixels wide; no more than 1600 are shown."));

    /// <summary>A picture file that is too long.</summary>
    public static readonly DiagnosticRule TooManyBytes = new(
        "SN4022", Severity.Error,
        new("사진 파일이 {1} MB여서 열지 않았습니다: {0}", "The picture file has {1} MB and was not opened: {0}"),
        new("{2} MB보다 작게 줄여서 넣으세요.", "Make it smaller than {2} MB."));

    /// <summary>A moving picture that costs readers too much.</summary>
    public static readonly DiagnosticRule HeavyAnimation = new(
        "SN4023", Severity.Warning,
        new("움직이는 그림이 {1} MB입니다: {0}", "The moving picture has {1} MB: {0}"),
        new("그대로 실립니다. 길이와 크기를 줄이거나 동영상 링크로 바꾸면 독자의 데이터를 아낍니다.", "It is published as it is; a shorter or smaller one, or a link to a video, spares readers' data."));

    /// <summary>A vector picture that could act.</summary>
    public static readonly DiagnosticRule Active = new(
        "SN4024", Severity.Warning,
        new("SVG에서 스크립트나 바깥을 가리키는 것을 뺐습니다: {0}", "Scripts or references to elsewhere were taken out of the SVG: {0}"),
        new("그림이 달라 보이면 그림 프로그램에서 일반 SVG로 다시 저장하세요.", "If it looks different now, save it as plain SVG from a drawing program."));

    /// <summary>A file that the image library would not make.</summary>
    public static readonly DiagnosticRule NotMade = new(
        "SN4026", Severity.Error,
        new("사진을 화면에 맞게 바꾸지 못했습니다: {0}", "The picture could not be made ready for the site: {0}"),
        new("사진을 다른 이름의 JPEG나 PNG로 다시 저장해 보세요.", "Try to save it again as JPEG or PNG."));

    /// <summary>Cards that cannot be drawn here.</summary>
    public static readonly DiagnosticRule NoFont = new(
        "SN4027", Severity.Warning,
        new("공유 카드를 그릴 글꼴이 이 컴퓨터에 없어 `share_image`를 대신 씁니다.", "This machine has no font to draw share cards with; `share_image` stands in."),
        new("한글 글꼴을 설치하거나(우분투: `fonts-noto-cjk` 또는 `fonts-nanum`) `share: { cards: none }`으로 끄세요.", "Install a font for the paper's language (Ubuntu: `fonts-noto-cjk`), or say `share: { cards: none }`."));

    /// <summary>A picture in a format that no browser shows.</summary>
    public static readonly DiagnosticRule UnshownFormat = new(
        "SN4061", Severity.Error,
        new("{1} 사진은 실을 수 없습니다: {0}", "A picture in {1} cannot be published: {0}"),
        new("JPEG나 PNG로 저장한 파일을 넣고 그 이름을 적어 주세요.", "Save it as JPEG or PNG, put that file in and give its name."));

    /// <summary>Every rule of this block.</summary>
    public static ImmutableArray<DiagnosticRule> All =>
    [
        Unknown, MissingAlt, Elsewhere, Broken, Damaged, TooManyPixels, TooManyBytes, HeavyAnimation, Active, NotMade, NoFont, UnshownFormat,
    ];
}
