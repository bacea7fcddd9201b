namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN2, from 2101: text files as they were saved, and the YAML in them, whether it is front matter, site.yml or a theme's.</summary>
public static class YamlRules
{
    /// <summary>Bytes that are no UTF-8.</summary>
    public static readonly DiagnosticRule NotUtf8 = new(
        "SN2101", Severity.Error,
        new("파일이 UTF-8로 저장되지 않아 글자를 읽을 수 없습니다.", "The file is not saved as UTF-8, so its letters cannot be read."),
        new("편집기에서 ‘UTF-8’로 다시 저장하세요. ‘ANSI’나 ‘EUC-KR(CP949)’은 쓸 수 없습니다.", "Save it again as UTF-8 in your editor; ANSI and EUC-KR (CP949) do not work."));

    /// <summary>UTF-16, which can be read but is read by little else.</summary>
    public static readonly DiagnosticRule Utf16 = new(
        "SN2102", Severity.Warning,
        new("파일이 UTF-16(‘유니코드’)으로 저장되어 있습니다.", "The file is saved as UTF-16 (“Unicode”)."),
        new("편집기에서 ‘UTF-8’로 다시 저장하세요.", "Save it again as UTF-8 in your editor."));

    /// <summary>A character that no one typed on purpose.</summary>
    public static readonly DiagnosticRule ControlCharacter = new(
        "SN2103", Severity.Warning,
        new("보이지 않는 제어 문자 {0}{0|이/가} 들어 있어 빈칸으로 읽었습니다.", "There is an invisible control character, {0}; it was read as a space."),
        new("그 글자를 지우고 다시 입력하세요.", "Delete the character and type the text again."));

    /// <summary>A tab where YAML wants spaces.</summary>
    public static readonly DiagnosticRule Tab = new(
        "SN2104", Severity.Warning,
        new("들여쓰기에 탭이 쓰였습니다. 빈칸으로 읽었습니다.", "A line is indented with a tab; it was read as a space."),
        new("탭 대신 빈칸 두 개를 쓰세요.", "Use two spaces instead of the tab."));

    /// <summary>More text than settings or front matter ever need.</summary>
    public static readonly DiagnosticRule TooLarge = new(
        "SN2105", Severity.Error,
        new("설정이나 머리말로 보기에는 너무 깁니다. {0}자까지만 읽었습니다.", "This is too long for settings or front matter; only {0} characters were read."),
        new("머리말을 닫는 `---` 줄이 제자리에 있는지 확인하세요.", "Check that the line `---` that ends the front matter is where it should be."));

    /// <summary>Maps in maps in maps.</summary>
    public static readonly DiagnosticRule TooDeep = new(
        "SN2106", Severity.Error,
        new("들여쓴 단계가 {0}단계를 넘습니다.", "Values are nested more than {0} levels deep."),
        new("괄호나 들여쓰기가 잘못 겹치지 않았는지 확인하세요.", "Check for brackets or indentation that was repeated by mistake."));

    /// <summary>A list or a text where key: value lines belong.</summary>
    public static readonly DiagnosticRule RootIsNoMap = new(
        "SN2107", Severity.Error,
        new("`이름: 값` 형태의 줄이 있어야 할 자리입니다.", "Lines of the form `key: value` belong here."),
        new("예: `title: 기사 제목`", "For example `title: A headline`."));

    /// <summary>An anchor, an alias or a merge.</summary>
    public static readonly DiagnosticRule Alias = new(
        "SN2108", Severity.Error,
        new("YAML의 앵커(`&`)와 별칭(`*`)은 쓸 수 없습니다: {0}", "YAML anchors (`&`) and aliases (`*`) are not supported: {0}"),
        new("값을 그 자리에 그대로 적고, 글자라면 따옴표로 감싸세요.", "Write the value out here; put it in quotes if it is text."));

    /// <summary>A YAML type tag.</summary>
    public static readonly DiagnosticRule Tag = new(
        "SN2109", Severity.Error,
        new("YAML의 형식 표시(`!`)는 쓸 수 없습니다: {0}", "YAML tags (`!`) are not supported: {0}"),
        new("표시를 지우거나, 글자라면 값을 따옴표로 감싸세요.", "Delete the tag, or put the value in quotes if it is text."));

    /// <summary>The same key twice in one map.</summary>
    public static readonly DiagnosticRule DuplicateKey = new(
        "SN2110", Severity.Error,
        new("`{0}`{0|이/가} 두 번 적혀 있습니다. {1}행의 값을 썼습니다.", "`{0}` is given twice; the value of line {1} was used."),
        new("둘 중 하나를 지우세요.", "Delete one of the two."));

    /// <summary>A list or a map as a key.</summary>
    public static readonly DiagnosticRule KeyIsNoText = new(
        "SN2111", Severity.Error,
        new("값의 이름 자리에 목록이나 묶음이 있습니다.", "There is a list or a map where the name of a value belongs."),
        new("`이름: 값`처럼 이름은 한 낱말로 적으세요.", "Write the name as one word: `key: value`."));

    /// <summary>A quote that never ends.</summary>
    public static readonly DiagnosticRule UnclosedQuote = new(
        "SN2112", Severity.Error,
        new("따옴표가 닫히지 않았습니다.", "The quotation mark is never closed."),
        new("이 줄로 바꾸세요: {0}", "Replace the line by: {0}"));

    /// <summary>A bracket that never ends.</summary>
    public static readonly DiagnosticRule UnclosedBracket = new(
        "SN2113", Severity.Error,
        new("괄호가 닫히지 않았습니다.", "The bracket is never closed."),
        new("`{0}`{0|을/를} 넣어 닫고, 괄호가 글의 일부라면 이 줄로 바꾸세요: {1}", "Close it with `{0}`, or replace the line if the bracket is part of the text: {1}"));

    /// <summary>Text that YAML takes for something else.</summary>
    public static readonly DiagnosticRule NeedsQuotes = new(
        "SN2114", Severity.Error,
        new("이 값은 따옴표가 있어야 읽을 수 있습니다.", "This value can only be read in quotes."),
        new("이 줄로 바꾸세요: {0}", "Replace the line by: {0}"));

    /// <summary>A line without a key.</summary>
    public static readonly DiagnosticRule NoKey = new(
        "SN2115", Severity.Error,
        new("이 줄은 `이름: 값` 형태가 아닙니다.", "This line has not the form `key: value`."),
        new("이름과 쌍점(:)을 앞에 쓰고, 윗줄에서 이어지는 글이라면 두 칸 들여쓰세요.", "Put a name and a colon before it, or indent it by two spaces if it continues the line above."));

    /// <summary>A backslash that means nothing.</summary>
    public static readonly DiagnosticRule BadEscape = new(
        "SN2116", Severity.Error,
        new("큰따옴표 안의 역슬래시를 읽을 수 없습니다.", "The backslash within double quotes cannot be read."),
        new("이 줄로 바꾸세요: {0}", "Replace the line by: {0}"));

    /// <summary>Indented where it should not be.</summary>
    public static readonly DiagnosticRule Indentation = new(
        "SN2117", Severity.Error,
        new("들여쓰기가 맞지 않습니다.", "The indentation does not fit."),
        new("같은 단계의 줄은 같은 칸에서 시작하고, 맨 바깥 줄은 들여쓰지 마세요.", "Lines of one level start at the same column; lines of the outermost level are not indented."));

    /// <summary>Everything else that is no YAML.</summary>
    public static readonly DiagnosticRule Syntax = new(
        "SN2118", Severity.Error,
        new("여기서부터 `이름: 값` 형식(YAML)으로 읽을 수 없습니다.", "From here on this cannot be read as `key: value` lines (YAML)."),
        new("바로 앞의 따옴표, 괄호, 쌍점, 들여쓰기를 확인하세요.", "Check the quotes, brackets, colons and indentation just before."));

    /// <summary>A second document in one file.</summary>
    public static readonly DiagnosticRule SecondDocument = new(
        "SN2119", Severity.Error,
        new("파일 하나에 YAML 문서가 둘 들어 있습니다.", "There are two YAML documents in one file."),
        new("`---`나 `...`만 있는 줄을 지우세요.", "Delete the line that holds only `---` or `...`."));

    /// <summary>A colon without its space.</summary>
    public static readonly DiagnosticRule MissingSpace = new(
        "SN2120", Severity.Hint,
        new("쌍점(:) 뒤에 빈칸이 없습니다. 있는 것으로 읽었습니다.", "There is no space after the colon; it was read as if there were."),
        new("다른 프로그램도 읽을 수 있게 `{0}: `처럼 쓰세요.", "Write `{0}: `, so that other programs can read it too."));

    /// <summary>A number sign that starts a remark in the middle of running text.</summary>
    public static readonly DiagnosticRule CommentInText = new(
        "SN2121", Severity.Warning,
        new("`#` 뒤는 메모로 읽혀 빠졌습니다: {0}", "What follows `#` is read as a remark and was left out: {0}"),
        new("글의 일부라면 이 줄로 바꾸세요: `{1}`", "If it belongs to the text, replace the line with `{1}`"));

    /// <summary>Brackets round the whole of a text.</summary>
    public static readonly DiagnosticRule BracketedText = new(
        "SN2122", Severity.Warning,
        new("값 전체를 감싼 괄호까지 글자 그대로 읽었습니다: {0}", "The brackets round the value are read as part of the text: {0}"),
        new("괄호가 글의 일부라면 `{1}`, 아니라면 `{2}`로 적으세요.", "Write `{1}` if they belong to the text, else `{2}`."));

    /// <summary>A map where an entry of a list of texts belongs.</summary>
    public static readonly DiagnosticRule ExpectedEntry = new(
        "SN2123", Severity.Error,
        new("`{0}` 목록의 항목은 글 한 줄이어야 합니다.", "An entry of the list `{0}` is one line of text."),
        new("쌍점(:)이 든 글이라면 항목을 따옴표로 감싸세요.", "Put the entry in quotes if it is a text with a colon."));

    /// <summary>A closing bracket without its opening one.</summary>
    public static readonly DiagnosticRule StrayBracket = new(
        "SN2124", Severity.Warning,
        new("여는 괄호 없이 닫는 괄호만 있어 빼고 읽었습니다.", "This bracket is never opened; it was left out."),
        new("괄호를 지우거나 앞에 `[`를 넣으세요.", "Delete it, or put `[` before the list."));

    /// <summary>A block of text that was announced and is not there.</summary>
    public static readonly DiagnosticRule EmptyBlock = new(
        "SN2125", Severity.Warning,
        new("`{0}: {1}` 아래에 글이 없습니다.", "There is no text below `{0}: {1}`."),
        new("글을 다음 줄에 두 칸 들여 쓰거나, 줄을 지우세요.", "Write the text on the next line, indented by two spaces, or delete the line."));

    /// <summary>An equals sign for the colon.</summary>
    public static readonly DiagnosticRule EqualsSign = new(
        "SN2126", Severity.Warning,
        new("쌍점(:) 자리에 등호(=)가 있습니다. 쌍점으로 읽었습니다.", "There is an equals sign where the colon belongs; it was read as a colon."),
        new("이 줄로 바꾸세요: {0}", "Replace the line by: {0}"));

    /// <summary>A key that can only mean another.</summary>
    public static readonly DiagnosticRule KeySpelling = new(
        "SN2127", Severity.Warning,
        new("`{0}`{0|을/를} `{1}`{1|으로/로} 읽었습니다.", "`{0}` was read as `{1}`."),
        new("`{1}`{1|으로/로} 고쳐 적으세요. 대문자, 따옴표, 보이지 않는 글자 없이 적습니다.", "Write `{1}` alone: no capitals, quotation marks or invisible characters."));

    /// <summary>A map that lacks several keys.</summary>
    public static readonly DiagnosticRule MissingKeys = new(
        "SN2128", Severity.Error,
        new("`{0}`에 빠진 것이 있습니다: {1}", "`{0}` lacks several lines: {1}"),
        new("빠진 줄을 한 줄에 하나씩 넣으세요.", "Add them, one a line."));

    /// <summary>A tag or an anchor of YAML before a text.</summary>
    public static readonly DiagnosticRule SignInText = new(
        "SN2129", Severity.Warning,
        new("`{0}`{0|을/를} 글자 그대로 읽었습니다.", "`{0}` is read as part of the text."),
        new("YAML의 표시였다면 이 줄로 바꾸세요: {1}", "If it was a sign for YAML, replace the line by: {1}"));

    /// <summary>A headline that starts like a remark.</summary>
    public static readonly DiagnosticRule NumberSignFirst = new(
        "SN2130", Severity.Warning,
        new("`#`로 시작하는 `{0}`{0|을/를} 글자 그대로 읽었습니다.", "`{0}` starts with `#`; it was read as text."),
        new("이 줄로 바꾸세요: {1}", "Replace the line by: {1}"));

    /// <summary>A remark where a text may stand.</summary>
    public static readonly DiagnosticRule OnlyComment = new(
        "SN2131", Severity.Hint,
        new("`{0}`에는 값 없이 메모만 있습니다.", "`{0}` has a remark and no value."),
        new("글이라면 이 줄로 바꾸세요: {1}", "If it is text, replace the line by: {1}"));

    /// <summary>Every rule of this part of the block.</summary>
    public static ImmutableArray<DiagnosticRule> All =>
    [
        NotUtf8, Utf16, ControlCharacter, Tab, TooLarge, TooDeep, RootIsNoMap, Alias, Tag, DuplicateKey, KeyIsNoText,
        UnclosedQuote, UnclosedBracket, NeedsQuotes, NoKey, BadEscape, Indentation, Syntax, SecondDocument, MissingSpace, CommentInText,
        BracketedText, ExpectedEntry, StrayBracket, EmptyBlock, EqualsSign, KeySpelling, MissingKeys, SignInText, NumberSignFirst, OnlyComment,
    ];
}
