namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN311x: slips of the hand in a body, which Markdown reads as something else than was meant.</summary>
public static class SlipRules
{
    /// <summary>Underscores around a word that a particle follows.</summary>
    public static readonly DiagnosticRule UnderscoreEmphasis = new(
        "SN3110", Severity.Warning,
        new("`{0}` 뒤에 글자가 붙어 있어 꾸밈으로 읽히지 않고 글자 그대로 보입니다.", "A letter follows `{0}`, so it is not read as emphasis and is shown as it was typed."),
        new("`{1}글{1}`처럼 별표로 쓰면 뒤에 조사가 와도 됩니다. 글자라면 앞에 `\\`를 넣으세요.", "Write it with stars, `{1}text{1}`. Put `\\` before it if it is text."));

    /// <summary>Rows of a table without the line that makes it one.</summary>
    public static readonly DiagnosticRule TableWithoutRule = new(
        "SN3111", Severity.Warning,
        new("표의 둘째 줄이 없어 표로 읽히지 않고 글자 그대로 보입니다.", "The table lacks its second line, so it is shown as it was typed."),
        new("첫 줄 바로 아래에 `| --- | --- |`처럼 칸마다 빼기표를 넣은 줄을 넣으세요.", "Put a line such as `| --- | --- |`, with dashes for each column, right below the first."));

    /// <summary>Sentences that a line of dashes below them made a heading.</summary>
    public static readonly DiagnosticRule AccidentalHeading = new(
        "SN3112", Severity.Warning,
        new("`{0}` 줄이 글 바로 아래에 있어 윗글이 통째로 소제목이 되었습니다.", "This `{0}` line stands right below text and makes a heading of all of it."),
        new("가름줄이면 위에 빈 줄을 하나 넣으세요. 소제목이면 글 앞에 `## `를 쓰고 이 줄을 지우세요.", "For a rule, put an empty line above it. For a heading, write `## ` before the text and delete this line."));

    /// <summary>A paragraph that its indent made code.</summary>
    public static readonly DiagnosticRule AccidentalCode = new(
        "SN3113", Severity.Warning,
        new("줄을 네 칸 넘게 들여써서 글이 아니라 코드로 실립니다.", "The line is indented by four spaces or more, so it is published as code."),
        new("앞의 빈칸을 지우세요. 코드라면 위아래에 ``` 줄을 넣으세요.", "Remove the indent. Put lines of ``` around it if it is code."));

    /// <summary>An attribute list that belongs to nothing.</summary>
    public static readonly DiagnosticRule StrayAttributes = new(
        "SN3114", Severity.Warning,
        new("이 중괄호를 붙일 글이 없어 뺐습니다.", "There is nothing these braces could belong to, so they were left out."),
        new("꾸밀 문단의 바로 윗줄이나 끝에 붙여 쓰세요.", "Put them right above the paragraph that they are for, or at its end."));

    /// <summary>A time of day that no clock shows.</summary>
    public static readonly DiagnosticRule ImpossibleTime = new(
        "SN3115", Severity.Warning,
        new("없는 시각이라 새 소식으로 읽지 못했습니다: {0}", "There is no such time, so this starts no entry: {0}"),
        new("시각은 00:00부터 23:59까지입니다.", "Times go from 00:00 to 23:59."));

    /// <summary>A time that was taken for one past midnight.</summary>
    public static readonly DiagnosticRule PastMidnight = new(
        "SN3116", Severity.Hint,
        new("소식의 순서로 보아 `{0}`{0|을/를} 자정을 넘긴 다음 날의 시각으로 읽었습니다.", "By the order of the entries, `{0}` is read as past midnight, on the day after."),
        new("아니면 `2020-12-29 {0}`처럼 날짜까지 적으세요.", "If it is not, write the day too: `2020-12-29 {0}`."))
    { IsForTheDesk = true };

    /// <summary>An address of another host or a mailbox that would be taken for a file.</summary>
    public static readonly DiagnosticRule LacksScheme = new(
        "SN3117", Severity.Warning,
        new("온전한 주소가 아니라 글자만 남겼습니다: {0}", "This is no whole address, so only its text is shown: {0}"),
        new("다른 누리집은 `https://`부터, 전자우편은 `mailto:`부터 적으세요.", "Begin with `https://` for another site and with `mailto:` for a mailbox."));

    /// <summary>A link to a page of the site that is not made.</summary>
    public static readonly DiagnosticRule NoSuchPage = new(
        "SN3118", Severity.Warning,
        new("이 사이트에 그런 쪽이 없습니다: {0}", "This site has no such page: {0}"),
        new("주소를 확인하세요. 우리 기사로 이으려면 주소 대신 기사 파일의 경로를 적으세요.", "Check the address. To link to an article give the path of its file instead."));

    /// <summary>Every rule of this part of the block.</summary>
    public static ImmutableArray<DiagnosticRule> All =>
    [
        UnderscoreEmphasis, TableWithoutRule, AccidentalHeading, AccidentalCode, StrayAttributes, ImpossibleTime, PastMidnight, LacksScheme, NoSuchPage,
    ];
}
