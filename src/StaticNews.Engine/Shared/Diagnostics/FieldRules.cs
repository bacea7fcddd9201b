namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN2, from 2151: keys and the kinds of their values, in front matter, site.yml and a theme's files alike.</summary>
public static class FieldRules
{
    /// <summary>A key that means nothing here.</summary>
    public static readonly DiagnosticRule Unknown = new(
        "SN2151", Severity.Warning,
        new("`{0}`{0|은/는} 모르는 항목이라 쓰이지 않았습니다.", "`{0}` is not known here and was not used."),
        new("쓸 수 있는 항목: {1}", "Known here: {1}"));

    /// <summary>Something else where one text belongs.</summary>
    public static readonly DiagnosticRule ExpectedText = new(
        "SN2152", Severity.Error,
        new("`{0}`에는 글 한 줄이 와야 합니다.", "`{0}` takes one line of text."),
        new("예: `{0}: 값`. 글이 `[`나 `{`로 시작하면 따옴표로 감싸세요.", "For example `{0}: value`; put text that starts with `[` or `{` in quotes."));

    /// <summary>Neither yes nor no.</summary>
    public static readonly DiagnosticRule ExpectedYesNo = new(
        "SN2153", Severity.Error,
        new("`{0}`에는 true나 false가 와야 하는데 `{1}`입니다.", "`{0}` takes true or false, not `{1}`."),
        new("`{0}: true` 또는 `{0}: false`로 적으세요.", "Write `{0}: true` or `{0}: false`."));

    /// <summary>No whole number, or one out of range.</summary>
    public static readonly DiagnosticRule ExpectedNumber = new(
        "SN2154", Severity.Error,
        new("`{0}`에는 {1}부터 {2}까지의 정수가 와야 하는데 `{3}`입니다.", "`{0}` takes a whole number from {1} to {2}, not `{3}`."),
        new("따옴표나 단위 없이 숫자만 적으세요.", "Write the bare number, without a unit."));

    /// <summary>Something else where a list belongs.</summary>
    public static readonly DiagnosticRule ExpectedList = new(
        "SN2155", Severity.Error,
        new("`{0}`에는 목록이 와야 합니다.", "`{0}` takes a list."),
        new("`- `로 시작하는 줄을 `{0}:` 아래에 하나씩 적으세요.", "Put one line that starts with `- ` per entry below `{0}:`."));

    /// <summary>Something else where several named values belong.</summary>
    public static readonly DiagnosticRule ExpectedMap = new(
        "SN2156", Severity.Error,
        new("`{0}`에는 `이름: 값` 묶음이 와야 합니다.", "`{0}` takes `key: value` lines."),
        new("쓸 수 있는 이름: {1}", "Known here: {1}"));

    /// <summary>None of the words that may stand here.</summary>
    public static readonly DiagnosticRule ExpectedChoice = new(
        "SN2157", Severity.Error,
        new("`{0}`에 `{1}`{1|은/는} 쓸 수 없습니다.", "`{0}` does not take `{1}`."),
        new("다음 중 하나로 적으세요: {2}", "Write one of: {2}"));

    /// <summary>A map without the key that makes sense of it.</summary>
    public static readonly DiagnosticRule MissingKey = new(
        "SN2158", Severity.Error,
        new("`{0}`에 `{1}`{1|이/가} 빠져 있습니다.", "`{0}` lacks `{1}`."),
        new("`{1}: …` 줄을 넣으세요.", "Add a line `{1}: …`."));

    /// <summary>A place in the newsroom that lies outside its folder.</summary>
    public static readonly DiagnosticRule PathOutside = new(
        "SN2159", Severity.Error,
        new("입력 폴더 밖의 파일은 쓸 수 없습니다: {0}", "Files outside the input folder cannot be used: {0}"),
        new("파일을 입력 폴더 안에 두고 그 경로를 적으세요.", "Put the file into the input folder and give its path there."));

    /// <summary>Every rule of this part of the block.</summary>
    public static ImmutableArray<DiagnosticRule> All =>
    [
        Unknown, ExpectedText, ExpectedYesNo, ExpectedNumber, ExpectedList, ExpectedMap, ExpectedChoice, MissingKey, PathOutside,
    ];
}
