namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN3: text and links.</summary>
public static class TextRules
{
    /// <summary>A link to a file that does not exist.</summary>
    public static readonly DiagnosticRule UnknownLink = new(
        "SN3001", Severity.Error,
        new("링크가 가리키는 파일이 없습니다: {0}", "The link leads to a file that does not exist: {0}"),
        new("기사 파일의 경로를 이 기사 기준으로 적으세요.", "Give the path of the article relative to this one."));

    /// <summary>A fragment without its heading.</summary>
    public static readonly DiagnosticRule UnknownHeading = new(
        "SN3002", Severity.Error,
        new("링크가 가리키는 소제목이 없습니다: #{0}", "The link leads to a heading that does not exist: #{0}"),
        new("소제목의 글자를 그대로 쓰되 빈칸은 `-`로 적으세요.", "Write the heading's words with `-` for spaces."));

    /// <summary>A link to an article that is in no output.</summary>
    public static readonly DiagnosticRule WithheldLink = new(
        "SN3003", Severity.Warning,
        new("아직 공개되지 않았거나 내린 기사로 가는 링크라 글자만 남겼습니다: {0}", "The article that this link leads to is not published, so only its text is shown: {0}"),
        new("그 기사가 공개되면 링크도 저절로 살아납니다.", "The link appears by itself as soon as that article does."));

    /// <summary>A scheme such as javascript:.</summary>
    public static readonly DiagnosticRule UnsafeLink = new(
        "SN3004", Severity.Warning,
        new("쓸 수 없는 종류의 주소라 글자만 남겼습니다: {0}", "An address of this kind is not published, so only its text is shown: {0}"),
        new("`https://`, `http://`, `mailto:`, `tel:` 주소와 사이트 안의 경로를 쓸 수 있습니다.", "Use `https://`, `http://`, `mailto:`, `tel:`, or a path within the site."));

    /// <summary>A link without an address.</summary>
    public static readonly DiagnosticRule EmptyLink = new(
        "SN3005", Severity.Warning,
        new("링크에 주소가 없어 글자만 남겼습니다.", "The link has no address, so only its text is shown."),
        new("괄호 안에 주소를 적으세요.", "Write the address between the parentheses."));

    /// <summary>A link to a file that the site does not publish.</summary>
    public static readonly DiagnosticRule UnpublishedFile = new(
        "SN3006", Severity.Error,
        new("기사도 사진도 아니어서 사이트에 실리지 않는 파일입니다: {0}", "This is neither an article nor a picture, so it is not published: {0}"),
        new("내려받을 파일은 `input/files/`에 두고 `/파일이름`으로 링크하세요.", "Put files for download into `input/files/` and link to `/name`."));

    /// <summary>Raw HTML that was left out.</summary>
    public static readonly DiagnosticRule DroppedHtml = new(
        "SN3007", Severity.Warning,
        new("본문에 쓸 수 없는 HTML이라 뺐습니다: {0}", "This HTML may not stand in a body and was left out: {0}"),
        new("글을 꾸미고 묶는 태그(`<sub>`, `<mark>`, `<div>`, `<details>`, `<table>` …)는 쓸 수 있습니다. 나머지는 마크다운으로 쓰세요.", "Tags that mark up or group words pass (`<sub>`, `<mark>`, `<div>`, `<details>`, `<table>` …). Write everything else in Markdown."));

    /// <summary>A tag without its counterpart.</summary>
    public static readonly DiagnosticRule UnbalancedTag = new(
        "SN3008", Severity.Warning,
        new("짝이 맞지 않는 태그라 뺐습니다: {0}", "The tag has no counterpart and was left out: {0}"),
        new("같은 문단, 같은 꾸밈 안에서 열고 닫으세요. 여러 문단을 묶는 태그는 여는 줄과 닫는 줄을 따로 쓰세요.", "Open and close it within the same paragraph and the same emphasis. A tag around several paragraphs opens and closes on lines of its own."));

    /// <summary>A comment that swallows the rest.</summary>
    public static readonly DiagnosticRule UnclosedComment = new(
        "SN3009", Severity.Warning,
        new("주석이 닫히지 않아 그 뒤의 글이 모두 사라집니다.", "The comment is never closed, so all text after it disappears."),
        new("주석 끝에 `-->`를 넣으세요.", "End the comment with `-->`."));

    /// <summary>An attribute that was left out.</summary>
    public static readonly DiagnosticRule DroppedAttribute = new(
        "SN3010", Severity.Warning,
        new("쓸 수 없는 속성이라 뺐습니다: {0}", "This attribute was left out: {0}"),
        new("중괄호 안에는 `#이름`, `.모양`, `data-…`만 쓸 수 있습니다.", "Only `#id`, `.class` and `data-…` may stand between the braces."));

    /// <summary>A body longer than any article.</summary>
    public static readonly DiagnosticRule TooLong = new(
        "SN3011", Severity.Error,
        new("본문이 {0}자를 넘어 그 뒤는 싣지 않았습니다.", "The body is longer than {0} characters; the rest is not published."),
        new("기사를 여러 편으로 나누세요.", "Divide the article."));

    /// <summary>A paragraph that is too long or too deeply nested to be parsed.</summary>
    public static readonly DiagnosticRule TooComplex = new(
        "SN3012", Severity.Error,
        new("너무 길거나 깊이 겹친 문단이라 꾸밈 없이 글자만 실었습니다.", "The paragraph is too long or too deeply nested, so it is published as plain text."),
        new("문단을 나누거나 겹친 인용, 목록, 괄호를 줄이세요.", "Divide the paragraph, or nest quotes, lists and brackets less."));

    /// <summary>A footnote that nothing refers to.</summary>
    public static readonly DiagnosticRule UnusedFootnote = new(
        "SN3013", Severity.Warning,
        new("본문에서 부르지 않아 실리지 않는 각주입니다: [{0}]", "Nothing in the text refers to this footnote, so it is not published: [{0}]"),
        new("각주를 달 자리에 `[{0}]`를 넣으세요.", "Write `[{0}]` where the footnote belongs."));

    /// <summary>A line that is read as the address of a link that nobody uses.</summary>
    public static readonly DiagnosticRule UnusedDefinition = new(
        "SN3014", Severity.Warning,
        new("`[{0}]: …` 줄은 링크 주소로 읽혀 화면에 나오지 않습니다.", "The line `[{0}]: …` is read as the address of a link and is not shown."),
        new("글로 보이게 하려면 `\\[{0}]: …`처럼 앞에 역슬래시를 넣으세요.", "Write `\\[{0}]: …` to show it as text."));

    /// <summary>A container that the engine has no form for.</summary>
    public static readonly DiagnosticRule UnknownContainer = new(
        "SN3015", Severity.Warning,
        new("`{0}`라는 블록은 없습니다. 안의 글은 보통 문단으로 실었습니다.", "There is no block `{0}`. The text in it is published as ordinary paragraphs."),
        new("쓸 수 있는 블록은 `gallery`, `factbox`, `quote`, `timeline`, `liveblog`, `chart`입니다.", "The blocks are `gallery`, `factbox`, `quote`, `timeline`, `liveblog` and `chart`."));

    /// <summary>A frame, a video or a sound of another host.</summary>
    public static readonly DiagnosticRule DroppedFrame = new(
        "SN3060", Severity.Warning,
        new("다른 누리집의 화면을 끼워 넣는 태그라 뺐습니다: {0}", "This tag would embed another site and was left out: {0}"),
        new("유튜브, 비메오, X는 주소만 한 문단에 혼자 쓰세요. 다른 것은 `[제목](주소)` 링크로 쓰세요.", "Put the address of a YouTube, Vimeo or X page alone in a paragraph. Link to anything else: `[title](address)`."));

    /// <summary>An attribute of a tag that was left out.</summary>
    public static readonly DiagnosticRule DroppedTagAttribute = new(
        "SN3061", Severity.Warning,
        new("태그의 속성을 뺐습니다: {0}", "An attribute of a tag was left out: {0}"),
        new("`id`, `class`, `data-…`, `lang`, `title`과 그 태그에 꼭 있어야 하는 속성만 쓸 수 있고, 값도 맞아야 합니다. 모양은 `class`로 정하세요.", "Only `id`, `class`, `data-…`, `lang`, `title` and what the tag cannot do without may be given, with a value that fits. Style it by `class`."));

    /// <summary>A tag where HTML does not allow it.</summary>
    public static readonly DiagnosticRule MisplacedTag = new(
        "SN3062", Severity.Warning,
        new("이 자리에는 올 수 없는 태그라 뺐습니다: {0}", "The tag may not stand here and was left out: {0}"),
        new("`<td>`는 `<tr>`, `<li>`는 `<ul>`, `<summary>`는 `<details>` 안에 씁니다. `<div>`처럼 문단을 담는 태그는 줄 맨 앞에 쓰고, `<b>`나 `<a>` 안에는 넣지 마세요.", "`<td>` stands in `<tr>`, `<li>` in `<ul>`, `<summary>` in `<details>`. A tag that holds paragraphs, such as `<div>`, starts a line and stands in no `<b>` or `<a>`."));

    /// <summary>Markdown where only HTML is read.</summary>
    public static readonly DiagnosticRule MarkdownInHtml = new(
        "SN3063", Severity.Hint,
        new("HTML 줄에 이어 쓴 마크다운은 기호까지 글자 그대로 보입니다.", "Markdown right below a line of HTML is shown with its signs, as plain text."),
        new("태그만 있는 줄과 글 사이를 한 줄 비우세요.", "Leave a blank line between the tag and the text."));

    /// <summary>An end tag that ends more than its own element.</summary>
    public static readonly DiagnosticRule ImpliedEnd = new(
        "SN3065", Severity.Warning,
        new("이 안에 닫지 않은 태그가 있어 여기서 함께 닫았습니다: {0}", "A tag opened within is never closed, so it ends here too: {0}"),
        new("안쪽의 태그부터 차례로 닫으세요.", "Close the inner tags first."));

    /// <summary>A footnote's number without its footnote.</summary>
    public static readonly DiagnosticRule UndefinedFootnote = new(
        "SN3066", Severity.Warning,
        new("각주의 설명이 없어 `{0}`{0|이/가} 글자 그대로 보입니다.", "There is no footnote for `{0}`, so it is shown as it was typed."),
        new("글 아래쪽에 `{0}: 설명` 줄을 넣으세요.", "Add a line `{0}: text` below."));

    /// <summary>The signs of a link or picture that was not read as one.</summary>
    public static readonly DiagnosticRule BrokenLink = new(
        "SN3067", Severity.Warning,
        new("링크나 사진으로 읽히지 않아 기호가 그대로 보입니다.", "This is not read as a link or picture, so its signs are shown."),
        new("`[글](주소)`, `![설명](사진.jpg)`처럼 괄호를 빈칸 없이 잇고 모두 닫으세요. 글이라면 괄호 앞에 `\\`를 넣으세요.", "Write `[text](address)` or `![alt](photo.jpg)` without a space between and with every bracket closed. Put `\\` before the bracket if it is text."));

    /// <summary>An id that is given twice or belongs to the page.</summary>
    public static readonly DiagnosticRule TakenId = new(
        "SN3064", Severity.Warning,
        new("`{0}`{0|은/는} 이미 쓰인 이름이라 `{1}`{1|으로/로} 바꾸었습니다.", "The id `{0}` is taken, so `{1}` was used."),
        new("한 기사 안에서 `id`는 한 번씩만 쓰고, `main`처럼 화면이 쓰는 이름과 `page-`로 시작하는 이름은 피하세요.", "Use each `id` once in an article, and none of the page's own, such as `main` or what starts with `page-`."));

    /// <summary>Another host says that a page is gone, or the host itself is.</summary>
    public static readonly DiagnosticRule DeadExternalLink = new(
        "SN3901", Severity.Warning,
        new("바깥 링크가 끊어졌습니다({1}): {0}", "Dead link to another site ({1}): {0}"),
        new("새 주소로 고치거나 링크를 지우세요. 옮겨진 자료는 웹 아카이브에서 찾을 수 있습니다.", "Correct the address or remove the link. A web archive may know where the page went."));

    /// <summary>Another host would not answer the question whether a page is there.</summary>
    public static readonly DiagnosticRule UncheckedExternalLink = new(
        "SN3902", Severity.Hint,
        new("바깥 링크를 확인하지 못했습니다({1}): {0}", "This link to another site could not be checked ({1}): {0}"),
        new("상대 서버가 자동 확인을 막았거나 잠시 응답하지 않습니다. 브라우저로 직접 열어 보세요.", "The other server refuses automatic checks or does not answer for now. Open it in a browser."));

    /// <summary>Every rule of this block.</summary>
    public static ImmutableArray<DiagnosticRule> All =>
    [
        UnknownLink, UnknownHeading, WithheldLink, UnsafeLink, EmptyLink, UnpublishedFile, DroppedHtml, UnbalancedTag, UnclosedComment,
        DroppedAttribute, DroppedFrame, DroppedTagAttribute, MisplacedTag, MarkdownInHtml, TakenId, ImpliedEnd, UndefinedFootnote, BrokenLink, TooLong, TooComplex, UnusedFootnote, UnusedDefinition, UnknownContainer,
        DeadExternalLink, UncheckedExternalLink,
    ];
}
