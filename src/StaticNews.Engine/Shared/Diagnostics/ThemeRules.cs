namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN5: the theme. The last argument of what goes wrong on a page names the page and the includes that led there.</summary>
public static class ThemeRules
{
    /// <summary>A template that is not there.</summary>
    public static readonly DiagnosticRule MissingTemplate = new(
        "SN5001", Severity.Error,
        new("테마에 `{0}` 템플릿이 없습니다.", "The theme has no template `{0}`."),
        new("`theme/{0}.html` 파일을 만드세요.", "Make the file `theme/{0}.html`."));

    /// <summary>A template that cannot be read.</summary>
    public static readonly DiagnosticRule Syntax = new(
        "SN5002", Severity.Error,
        new("템플릿 문법에 맞지 않습니다: {0}", "This is not a valid template: {0}"),
        new("`{{ }}` 안의 따옴표와 괄호, 쉼표를 확인하세요.", "Check the quotes, brackets and commas inside `{{ }}`."));

    /// <summary>A block without its end.</summary>
    public static readonly DiagnosticRule UnclosedBlock = new(
        "SN5003", Severity.Error,
        new("여기서 연 `{0}` 블록이 닫히지 않았습니다.", "The block `{0}` that opens here is not closed."),
        new("블록이 끝나는 곳에 `{{ end }}`를 넣으세요.", "Put `{{ end }}` where the block ends."));

    /// <summary>A variable or function that does not exist.</summary>
    public static readonly DiagnosticRule UnknownName = new(
        "SN5004", Severity.Error,
        new("`{0}`(이)라는 이름은 여기에 없습니다. 만들던 페이지: {1}", "There is no `{0}` here. Page: {1}"),
        new("쓸 수 있는 이름은 `theme/README.md`에 있습니다. 부분 템플릿에는 쓰는 값을 모두 넘겨야 합니다.", "`theme/README.md` lists the names. A partial must be passed every value that it uses."));

    /// <summary>A member that a value does not have.</summary>
    public static readonly DiagnosticRule UnknownMember = new(
        "SN5005", Severity.Error,
        new("`{0}`에는 `{1}` 항목이 없습니다. 만들던 페이지: {2}", "`{0}` has no member `{1}`. Page: {2}"),
        new("항목의 이름은 `theme/README.md`에 있습니다.", "`theme/README.md` lists the members."));

    /// <summary>A member of nothing.</summary>
    public static readonly DiagnosticRule EmptyTarget = new(
        "SN5006", Severity.Error,
        new("`{0}`의 값이 비어 있어 `{1}`{1|을/를} 읽을 수 없습니다. 만들던 페이지: {2}", "`{0}` is empty here, so `{1}` cannot be read. Page: {2}"),
        new("먼저 `{{ if {0} }}`로 값이 있는지 확인하세요.", "Ask `{{ if {0} }}` first."));

    /// <summary>A partial that is not there.</summary>
    public static readonly DiagnosticRule UnknownPartial = new(
        "SN5007", Severity.Error,
        new("`partials/{0}.html` 파일이 없습니다.", "There is no `partials/{0}.html`."),
        new("`include`에는 폴더와 확장자를 뺀 이름을 적습니다.", "`include` takes the name without folder and ending."));

    /// <summary>A layout that is not there.</summary>
    public static readonly DiagnosticRule UnknownLayout = new(
        "SN5008", Severity.Error,
        new("`layouts/{0}.html` 파일이 없습니다.", "There is no `layouts/{0}.html`."),
        new("`layout`에는 폴더와 확장자를 뺀 이름을 적습니다.", "`layout` takes the name without folder and ending."));

    /// <summary>An asset that is not there.</summary>
    public static readonly DiagnosticRule UnknownAsset = new(
        "SN5009", Severity.Error,
        new("`assets/{0}` 파일이 없습니다.", "There is no `assets/{0}`."),
        new("`asset`에는 `assets/` 아래의 경로를 확장자까지 적습니다.", "`asset` takes the path below `assets/`, with its ending."));

    /// <summary>An icon that is not there.</summary>
    public static readonly DiagnosticRule UnknownIcon = new(
        "SN5010", Severity.Error,
        new("`assets/icons/{0}.svg` 파일이 없습니다.", "There is no `assets/icons/{0}.svg`."),
        new("", ""));

    /// <summary>A word that the language file does not have.</summary>
    public static readonly DiagnosticRule UnknownWord = new(
        "SN5011", Severity.Error,
        new("언어 파일에 `{0}` 문구가 없습니다.", "The language file has no word `{0}`."),
        new("`theme/languages/` 폴더의 언어 파일에 문구를 넣으세요.", "Add it to the language file in `theme/languages/`."));

    /// <summary>Something of the page or of the language that a template wants to change.</summary>
    public static readonly DiagnosticRule ReadOnly = new(
        "SN5012", Severity.Error,
        new("`{0}`{0|은/는} 템플릿에서 바꿀 수 없습니다. 만들던 페이지: {1}", "A template cannot change `{0}`. Page: {1}"),
        new("다른 이름의 변수에 담으세요.", "Keep the value in a variable of another name."));

    /// <summary>A loop without an end.</summary>
    public static readonly DiagnosticRule Endless = new(
        "SN5013", Severity.Error,
        new("반복이 너무 많아 멈췄습니다. 만들던 페이지: {0}", "Stopped: too many repetitions. Page: {0}"),
        new("반복이 끝나는 조건을 확인하세요. 한 페이지의 한도는 백만 번입니다. 아주 긴 글이나 목록을 되풀이해 다루어도 한도에 닿습니다.", "Check how the loop ends. A page may repeat a million times, fewer where it handles very long texts or lists."));

    /// <summary>An include or function that leads to itself.</summary>
    public static readonly DiagnosticRule TooDeep = new(
        "SN5014", Severity.Error,
        new("함수나 부분 템플릿이 자신을 계속 불러 멈췄습니다. 만들던 페이지: {0}", "Stopped: a function, partial or layout keeps calling itself. Page: {0}"),
        new("서로 부르는 템플릿이 없는지 확인하세요.", "Look for templates that call each other."));

    /// <summary>A page of an absurd size.</summary>
    public static readonly DiagnosticRule TooLarge = new(
        "SN5015", Severity.Error,
        new("페이지가 64 MB를 넘어 멈췄습니다. 만들던 페이지: {0}", "Stopped: the page is larger than 64 MB. Page: {0}"),
        new("반복 안에서 큰 내용을 되풀이해 넣지 않는지 확인하세요.", "Check whether a loop repeats something large."));

    /// <summary>Anything else that a template does wrong.</summary>
    public static readonly DiagnosticRule Failed = new(
        "SN5016", Severity.Error,
        new("이 자리의 템플릿을 처리하지 못했습니다: {0} 만들던 페이지: {1}", "The template fails here: {0} Page: {1}"),
        new("", ""));

    /// <summary>A value that a function cannot use.</summary>
    public static readonly DiagnosticRule WrongArgument = new(
        "SN5017", Severity.Error,
        new("`{0}` 함수에 맞지 않는 값입니다: {1} 만들던 페이지: {2}", "`{0}` cannot use this value: {1} Page: {2}"),
        new("함수가 받는 값은 `theme/README.md`에 있습니다.", "`theme/README.md` says what the function takes."));

    /// <summary>A whole value where one of its members was meant.</summary>
    public static readonly DiagnosticRule NotPrintable = new(
        "SN5018", Severity.Error,
        new("`{0}` 전체는 찍을 수 없습니다. 만들던 페이지: {2}", "A whole `{0}` cannot be printed. Page: {2}"),
        new("그 안의 항목을 찍으세요: {1}", "Print one of its members: {1}"));

    /// <summary>An attribute in single quotes.</summary>
    public static readonly DiagnosticRule SingleQuotes = new(
        "SN5019", Severity.Error,
        new("속성 값이 작은따옴표로 싸여 있습니다.", "This attribute is in single quotes."),
        new("HTML 속성은 큰따옴표로 싸세요.", "Put HTML attributes in double quotes."));

    /// <summary>A value in an attribute without quotes.</summary>
    public static readonly DiagnosticRule UnquotedAttribute = new(
        "SN5020", Severity.Error,
        new("따옴표 없는 속성에 값을 넣고 있습니다.", "A value is printed into an attribute without quotes."),
        new("HTML 속성은 큰따옴표로 싸세요.", "Put HTML attributes in double quotes."));

    /// <summary>A placeholder that date patterns do not have.</summary>
    public static readonly DiagnosticRule UnknownPlaceholder = new(
        "SN5021", Severity.Error,
        new("날짜 형식 `{0}`에 알 수 없는 자리 `{1}`{1|이/가} 있습니다.", "The date pattern `{0}` has an unknown placeholder `{1}`."),
        new("쓸 수 있는 자리: {2}", "Placeholders: {2}"));

    /// <summary>A slot that no layout prints.</summary>
    public static readonly DiagnosticRule UnknownSlot = new(
        "SN5022", Severity.Warning,
        new("`{0}` 자리를 찍는 레이아웃이 없어 이 내용은 나오지 않습니다.", "No layout prints the slot `{0}`, so this content appears nowhere."),
        new("레이아웃에 `{{ block '{0}' }}`를 넣으세요.", "Put `{{ block '{0}' }}` into a layout."));

    /// <summary>A layout named where none can be.</summary>
    public static readonly DiagnosticRule LayoutInPartial = new(
        "SN5023", Severity.Error,
        new("부분 템플릿에서는 `layout`을 쓸 수 없습니다. 만들던 페이지: {0}", "A partial cannot name a layout. Page: {0}"),
        new("`templates/`나 `layouts/`의 템플릿 첫머리에 쓰세요.", "Name it first in a file of `templates/` or `layouts/`."));

    /// <summary>An include argument that a function's parameter hides.</summary>
    public static readonly DiagnosticRule HiddenArgument = new(
        "SN5024", Severity.Error,
        new("`{0}` 값이 함수의 같은 이름 매개변수에 가려집니다. 만들던 페이지: {1}", "The argument `{0}` is hidden by a function's parameter of the same name. Page: {1}"),
        new("함수의 매개변수 이름을 바꾸세요.", "Rename the function's parameter."));

    /// <summary>A comma between arguments.</summary>
    public static readonly DiagnosticRule Comma = new(
        "SN5025", Severity.Error,
        new("함수의 값은 쉼표가 아니라 빈칸으로 나눕니다.", "Arguments are separated by spaces, not by commas."),
        new("`{{ include 'card' card: a level: 3 }}`처럼 적으세요.", "Write `{{ include 'card' card: a level: 3 }}`."));

    /// <summary>A regular expression whose time could grow without end.</summary>
    public static readonly DiagnosticRule RefusedPattern = new(
        "SN5090", Severity.Error,
        new("쓸 수 없는 정규식입니다: {0} 만들던 페이지: {1}", "This regular expression cannot be used: {0} Page: {1}"),
        new("괄호와 기호의 짝을 확인하세요. 앞뒤를 살피는 `(?=…)`와 앞에 나온 것을 다시 찾는 `\\1`은 쓸 수 없고, 1000자까지입니다.", "Check its brackets. Looking ahead or behind, `(?=…)`, and repeating a group, `\\1`, cannot be used; 1000 characters at most."));

    /// <summary>An inline script that is not there.</summary>
    public static readonly DiagnosticRule UnknownScript = new(
        "SN5060", Severity.Error,
        new("`assets/inline/{0}.js` 파일이 없습니다.", "There is no `assets/inline/{0}.js`."),
        new("`script`에는 `assets/inline/` 아래의 이름을 확장자 없이 적습니다.", "`script` takes the name below `assets/inline/`, without its ending."));

    /// <summary>Every rule of this block.</summary>
    public static ImmutableArray<DiagnosticRule> All =>
    [
        MissingTemplate, Syntax, UnclosedBlock, UnknownName, UnknownMember, EmptyTarget,
        UnknownPartial, UnknownLayout, UnknownAsset, UnknownIcon, UnknownWord, ReadOnly,
        Endless, TooDeep, TooLarge, Failed, WrongArgument, NotPrintable,
        SingleQuotes, UnquotedAttribute, UnknownPlaceholder, UnknownSlot, LayoutInPartial, HiddenArgument, Comma, UnknownScript, RefusedPattern,
    ];
}
