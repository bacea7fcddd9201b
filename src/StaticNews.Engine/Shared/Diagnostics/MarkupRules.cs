namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN3, from 3068: marks of a body that are not read as their author meant them.</summary>
public static class MarkupRules
{
    /// <summary>A link to no mailbox.</summary>
    public static readonly DiagnosticRule BadMailLink = new(
        "SN3068", Severity.Warning,
        new("전자우편 주소가 아니라 글자만 남겼습니다: {0}", "This is no e-mail address, so only its text is shown: {0}"),
        new("`mailto:name@paper.example`처럼 적으세요.", "Write it as `mailto:name@paper.example`."));

    /// <summary>A picture without a path.</summary>
    public static readonly DiagnosticRule EmptyPicture = new(
        "SN3069", Severity.Warning,
        new("사진의 경로가 없어 설명만 글자로 남겼습니다.", "The picture has no path, so only its words are shown."),
        new("괄호 안에 사진 파일의 경로를 적으세요.", "Write the path of the picture between the parentheses."));

    /// <summary>A picture by a scheme that is not published.</summary>
    public static readonly DiagnosticRule UnsafePicture = new(
        "SN3070", Severity.Warning,
        new("이런 주소의 사진은 실을 수 없어 설명만 글자로 남겼습니다: {0}", "A picture by an address of this kind is not published, so only its words are shown: {0}"),
        new("사진 파일을 기사 옆이나 `images/`에 두고 그 경로를 적으세요.", "Put the picture beside the article or into `images/` and give its path."));

    /// <summary>A block of code without end.</summary>
    public static readonly DiagnosticRule UnclosedCode = new(
        "SN3071", Severity.Warning,
        new("코드 블록이 닫히지 않아 그 뒤의 글이 모두 코드로 실립니다.", "The block of code is never closed, so all text after it is shown as code."),
        new("블록이 끝나는 자리에 {0} 표시만 있는 줄을 넣으세요.", "End it with a line of {0} alone."));

    /// <summary>Signs of emphasis that were not read as such.</summary>
    public static readonly DiagnosticRule LeftoverEmphasis = new(
        "SN3072", Severity.Warning,
        new("`{0}`{0|이/가} 꾸밈으로 읽히지 않아 글자 그대로 보입니다.", "`{0}` is not read as emphasis and is shown as it was typed."),
        new("같은 문단 안에서 꾸밀 글 양쪽에 빈칸 없이 붙이세요. 글자라면 앞에 `\\`를 넣으세요.", "Put it on both sides of the words, without a space, within one paragraph. Put `\\` before it if it is text."));

    /// <summary>A row with more or fewer cells than its table.</summary>
    public static readonly DiagnosticRule TableCells = new(
        "SN3073", Severity.Warning,
        new("표의 머리는 {1}칸인데 이 줄은 {0}칸입니다.", "This line has another number of cells ({0}) than the head of its table ({1})."),
        new("줄마다 칸의 수를 같게 하세요. 빈칸은 `| |`, 글자 `|`는 `\\|`로 적습니다.", "Give each line the same number of cells: `| |` is an empty one, `\\|` the sign itself."));

    /// <summary>A heading or list without its space.</summary>
    public static readonly DiagnosticRule MissingSpace = new(
        "SN3074", Severity.Warning,
        new("`{0}` 뒤에 빈칸이 없어 소제목이나 목록으로 읽히지 않았습니다.", "There is no space after `{0}`, so it is not read as a heading or list."),
        new("`{0} 글`처럼 한 칸을 띄우세요.", "Write `{0} text`, with a space."));

    /// <summary>Two footnotes or addresses of one name.</summary>
    public static readonly DiagnosticRule DefinedTwice = new(
        "SN3075", Severity.Warning,
        new("`[{0}]`{0|은/는} 이미 적혀 있어 이 줄은 쓰이지 않습니다.", "`[{0}]` is given above, so this line is not used."),
        new("다른 이름을 붙이거나 줄을 지우세요.", "Give it another name, or delete the line."));

    /// <summary>A link in the notation of wikis.</summary>
    public static readonly DiagnosticRule WikiLink = new(
        "SN3076", Severity.Warning,
        new("겹대괄호는 링크로 읽히지 않아 글자 그대로 보입니다: {0}", "Double brackets are no link and are shown as they were typed: {0}"),
        new("`[글](기사.md)`로 적으세요. 글자라면 앞에 `\\`를 넣으세요.", "Write `[text](article.md)`. Put `\\` before them if they are text."));

    /// <summary>Braces behind a heading that are no attribute list.</summary>
    public static readonly DiagnosticRule LeftoverAttributes = new(
        "SN3077", Severity.Warning,
        new("중괄호가 속성으로 읽히지 않아 글자 그대로 보입니다.", "The braces are not read as attributes and are shown as they were typed."),
        new("`{#이름 .모양}`처럼 `#`이나 `.`을 붙인 낱말만 적으세요.", "Write only words with `#` or `.`, such as `{#name .class}`."));

    /// <summary>A heading more than one level below the one before it.</summary>
    public static readonly DiagnosticRule SkippedLevel = new(
        "SN3078", Severity.Hint,
        new("소제목의 단계를 건너뛰었습니다: `{0}`", "A level of headings is skipped: `{0}`"),
        new("`{1} 소제목`으로 적으세요. 소리로 듣는 독자는 소제목의 단계로 글의 짜임을 압니다.", "Write `{1} heading`: readers who hear the page know the shape of the text by its levels."));

    /// <summary>A character that no one typed on purpose.</summary>
    public static readonly DiagnosticRule HiddenCharacter = new(
        "SN3079", Severity.Warning,
        new("보이지 않는 제어 문자 {0}{0|이/가} 들어 있어 뺐습니다.", "There is an invisible control character, {0}; it was left out."),
        new("그 글자를 지우고 다시 입력하세요.", "Delete the character and type the text again."));

    /// <summary>Every rule of this part of the block.</summary>
    public static ImmutableArray<DiagnosticRule> All =>
    [
        BadMailLink, EmptyPicture, UnsafePicture, UnclosedCode, LeftoverEmphasis, TableCells,
        MissingSpace, DefinedTwice, WikiLink, LeftoverAttributes, SkippedLevel, HiddenCharacter,
    ];
}
