namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN115x and SN116x: settings and files that would be passed over without a word.</summary>
public static class SourceRules
{
    /// <summary>Something else where lines of any name belong.</summary>
    public static readonly DiagnosticRule ExpectedEntries = new(
        "SN1150", Severity.Error,
        new("`{0}`에는 `이름: 값` 묶음이 와야 합니다.", "`{0}` takes `key: value` lines."),
        new("예: `{0}: {1}`", "For example `{0}: {1}`."));

    /// <summary>Two sections that readers cannot tell apart.</summary>
    public static readonly DiagnosticRule SameSectionName = new(
        "SN1151", Severity.Warning,
        new("면 `{0}`과 `{1}`의 이름이 같습니다: {2}", "The sections `{0}` and `{1}` have the same name: {2}"),
        new("이름을 다르게 하세요. 같으면 이름으로 적은 기사가 앞의 면에 실립니다.", "Give them different names; an article that names its section goes to the first."));

    /// <summary>An entry of the menu that leads to no page.</summary>
    public static readonly DiagnosticRule MenuToNowhere = new(
        "SN1153", Severity.Warning,
        new("메뉴가 가리키는 쪽이 이 사이트에 없습니다: {0}", "The menu leads to a page that this site does not have: {0}"),
        new("`pages/` 폴더에 그 쪽을 만들거나 주소를 확인하세요.", "Make the page in `pages/`, or check the address."));

    /// <summary>An article whose file ends otherwise than articles do.</summary>
    public static readonly DiagnosticRule OtherEnding = new(
        "SN1160", Severity.Warning,
        new("파일 이름이 `.md`로 끝나지 않아 읽지 않았습니다.", "The file's name does not end in `.md`, so it was not read."),
        new("`{0}`로 이름을 바꾸세요.", "Rename it `{0}`."));

    /// <summary>Markdown in a folder that is hardly meant.</summary>
    public static readonly DiagnosticRule OtherFolder = new(
        "SN1161", Severity.Warning,
        new("`{0}` 폴더의 글은 읽지 않습니다.", "What stands in the folder `{0}` is not read."),
        new("기사는 `articles/`, 기자 소개는 `reporters/`, 안내 쪽은 `pages/`에 두세요.", "Articles belong in `articles/`, biographies in `reporters/`, standing pages in `pages/`."));

    /// <summary>Markdown beside site.yml.</summary>
    public static readonly DiagnosticRule NoFolder = new(
        "SN1162", Severity.Warning,
        new("`articles/` 폴더 밖에 있는 글이라 읽지 않았습니다.", "The text stands outside `articles/`, so it was not read."),
        new("기사면 `articles/`, 안내 쪽이면 `pages/`로 옮기세요. 메모라면 이름을 `README.md`로 하거나 다른 곳에 두세요.", "Move an article to `articles/` and a standing page to `pages/`. A note may be called `README.md`, or stand elsewhere."));

    /// <summary>Every rule of this part of the block.</summary>
    public static ImmutableArray<DiagnosticRule> All => [ExpectedEntries, SameSectionName, MenuToNowhere, OtherEnding, OtherFolder, NoFolder];
}
