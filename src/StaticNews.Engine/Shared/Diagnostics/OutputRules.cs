namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN6: files, urls and output.</summary>
public static class OutputRules
{
    /// <summary>Two sources for one url.</summary>
    public static readonly DiagnosticRule UrlTaken = new(
        "SN6001", Severity.Error,
        new("주소 {0}{0|을/를} {1} 에서 이미 쓰고 있습니다.", "The url {0} is already taken by {1}."),
        new("둘 중 하나의 `slug`나 파일 이름을 바꾸세요.", "Give one of the two another `slug` or file name."));

    /// <summary>An alias that is no url of this site.</summary>
    public static readonly DiagnosticRule BadAlias = new(
        "SN6002", Severity.Error,
        new("옛 주소로 쓸 수 없습니다: {0}", "This cannot be an old url: {0}"),
        new("`/`로 시작하는 이 사이트의 경로를 적으세요. 예: `/old/123/`", "Write a path of this site that starts with `/`, such as `/old/123/`."));

    /// <summary>An alias of something that is still there.</summary>
    public static readonly DiagnosticRule AliasTaken = new(
        "SN6003", Severity.Error,
        new("옛 주소 {0} 자리에 이미 {1}{1|이/가} 있습니다.", "The old url {0} is already taken by {1}."),
        new("`aliases`에서 이 줄을 지우거나 다른 쪽의 주소를 바꾸세요.", "Remove the line from `aliases`, or give the other page another url."));

    /// <summary>A url of which one part is longer than any disk takes.</summary>
    public static readonly DiagnosticRule BadUrl = new(
        "SN6004", Severity.Error,
        new("파일로 만들 수 없는 주소입니다: {0}", "No file can have this url: {0}"),
        new("`slug`를 짧고 단순하게 적으세요.", "Give a short, plain `slug`."));

    /// <summary>The output folder holds files of somebody else.</summary>
    public static readonly DiagnosticRule ForeignOutput = new(
        "SN6101", Severity.Error,
        new("출력 폴더에 이 프로그램이 만들지 않은 파일이 있습니다: {0}", "The output folder holds files that this program did not make: {0}"),
        new("빈 폴더를 `--output`으로 지정하세요. 이 폴더의 파일은 건드리지 않았습니다.", "Name an empty folder with `--output`. Nothing in this one was touched."));

    /// <summary>A file where the output folder should be.</summary>
    public static readonly DiagnosticRule OutputIsFile = new(
        "SN6063", Severity.Error,
        new("출력 폴더를 둘 자리에 파일이 있습니다: {0}", "A file stands where the output folder should be: {0}"),
        new("다른 폴더를 `--output`으로 지정하세요. 그 파일은 건드리지 않았습니다.", "Name another folder with `--output`. The file was not touched."));

    /// <summary>Another build holds the output folder.</summary>
    public static readonly DiagnosticRule OutputLocked = new(
        "SN6102", Severity.Error,
        new("다른 빌드가 이 출력 폴더에 쓰고 있습니다: {0}", "Another build is writing to this output folder: {0}"),
        new("그 빌드가 끝난 뒤에 다시 실행하세요.", "Run again when it has ended."));

    /// <summary>A link out of the newsroom.</summary>
    public static readonly DiagnosticRule SymbolicLink = new(
        "SN6201", Severity.Warning,
        new("심볼릭 링크는 읽지 않습니다.", "Symbolic links are not read."),
        new("링크 대신 파일을 이 자리에 두세요.", "Put the file itself here."));

    /// <summary>Two names that differ only in how their letters are encoded.</summary>
    public static readonly DiagnosticRule TwinNames = new(
        "SN6202", Severity.Error,
        new("이름이 같은 파일이 두 개입니다. 글자를 저장한 방식만 다릅니다.", "Two files have this name; they differ only in how its letters are stored."),
        new("둘 중 하나를 지우거나 이름을 바꾸세요.", "Remove or rename one of them."));

    /// <summary>A file that could not be read.</summary>
    public static readonly DiagnosticRule Unreadable = new(
        "SN6203", Severity.Error,
        new("파일을 읽을 수 없습니다: {0}", "The file cannot be read: {0}"),
        new("파일이 아직 있는지, 읽을 권한이 있는지 확인하세요.", "Check that the file is still there and that you may read it."));

    /// <summary>A file to be copied whose name some disks do not take.</summary>
    public static readonly DiagnosticRule BadFileName = new(
        "SN6204", Severity.Error,
        new("윈도에서 만들 수 없는 이름이라 싣지 않았습니다: {0}", "Windows can have no file of this name, so it is not published: {0}"),
        new("파일 이름을 바꾸세요. `CON`, `NUL` 같은 장치 이름, 끝의 마침표와 빈칸, `\\ : * ? \" < > |`은 쓸 수 없습니다.", "Rename the file. Names of devices such as `CON` and `NUL`, a dot or space at the end, and `\\ : * ? \" < > |` cannot be used."));

    /// <summary>The cache could not be saved; the site is whole all the same.</summary>
    public static readonly DiagnosticRule CacheUnwritable = new(
        "SN6301", Severity.Hint,
        new("캐시 폴더에 쓸 수 없습니다: {0}", "The cache folder cannot be written: {0}"),
        new("사이트는 온전합니다. 다음 빌드를 빠르게 하려면 쓸 수 있는 폴더를 `--cache`로 지정하세요.", "The site is whole. For a faster next build, name a folder that can be written with `--cache`."));

    /// <summary>An alias that is where the article stands.</summary>
    public static readonly DiagnosticRule OwnAlias = new(
        "SN6411", Severity.Error,
        new("옛 주소가 이 기사의 지금 주소와 같습니다: {0}", "The old url is where the article stands now: {0}"),
        new("`aliases`에서 이 줄을 지우세요.", "Remove the line from `aliases`."));

    /// <summary>An alias given twice in one article.</summary>
    public static readonly DiagnosticRule DoubledAlias = new(
        "SN6412", Severity.Error,
        new("같은 옛 주소를 두 번 적었습니다: {0}", "The old url is given twice: {0}"),
        new("`aliases`에서 둘 중 하나를 지우세요.", "Remove one of the two from `aliases`."));

    /// <summary>An edit or a correction that is yet to come.</summary>
    public static readonly DiagnosticRule FutureDate = new(
        "SN6430", Severity.Warning,
        new("`{0}`에 아직 오지 않은 날짜가 있습니다: {1}", "`{0}` has a date that is yet to come: {1}"),
        new("날짜를 확인하세요. 적은 것은 그때까지 기다리지 않고 바로 실립니다.", "Check the date. What stands there is published at once and does not wait for it."));

    /// <summary>Every rule of this block.</summary>
    public static ImmutableArray<DiagnosticRule> All =>
    [
        UrlTaken, BadAlias, AliasTaken, BadUrl, ForeignOutput, OutputIsFile, OutputLocked, SymbolicLink, TwinNames, Unreadable, BadFileName,
        CacheUnwritable, OwnAlias, DoubledAlias, FutureDate,
    ];
}
