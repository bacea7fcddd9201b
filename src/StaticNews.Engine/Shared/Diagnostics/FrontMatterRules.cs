namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN2: what stands above an article, a reporter's biography or a standing page.</summary>
public static class FrontMatterRules
{
    /// <summary>No headline.</summary>
    public static readonly DiagnosticRule MissingTitle = new(
        "SN2001", Severity.Error,
        new("기사에 제목이 없습니다.", "This article has no title."),
        new("머리말에 `title: …` 줄을 넣으세요.", "Add a line `title: …` to the front matter."));

    /// <summary>Only text.</summary>
    public static readonly DiagnosticRule MissingFrontMatter = new(
        "SN2002", Severity.Error,
        new("글 위에 머리말이 없습니다.", "There is no front matter above the text."),
        new("파일 맨 위에 `---` 줄, `title: …`과 `date: …` 같은 줄, 다시 `---` 줄을 넣으세요.", "Put a line `---`, lines such as `title: …` and `date: …`, and another `---` at the top of the file."));

    /// <summary>An opening fence only.</summary>
    public static readonly DiagnosticRule UnclosedFence = new(
        "SN2003", Severity.Error,
        new("머리말을 닫는 `---` 줄이 없습니다.", "The front matter is not closed by a line `---`."),
        new("{0}행 앞에 `---` 줄을 넣으세요.", "Add a line `---` before line {0}."));

    /// <summary>Dashes, but not three plain ones.</summary>
    public static readonly DiagnosticRule CrookedFence = new(
        "SN2004", Severity.Warning,
        new("머리말의 위아래 줄은 빼기표 셋(`---`)이어야 하는데 `{0}`입니다.", "The lines above and below the front matter are three hyphens (`---`), not `{0}`."),
        new("줄 전체를 `---`로 바꾸세요. 편집기의 자동 고침이 줄표로 바꾸기도 합니다.", "Replace the whole line by `---`; some editors turn hyphens into dashes."));

    /// <summary>TOML.</summary>
    public static readonly DiagnosticRule Toml = new(
        "SN2005", Severity.Error,
        new("머리말이 TOML(`+++`)로 적혀 있습니다.", "The front matter is TOML (`+++`)."),
        new("위아래 `+++` 줄을 `---`로, `title = \"제목\"` 같은 줄을 `title: \"제목\"`으로 바꾸세요.", "Replace the lines `+++` by `---` and lines such as `title = \"A\"` by `title: \"A\"`."));

    /// <summary>JSON.</summary>
    public static readonly DiagnosticRule Json = new(
        "SN2006", Severity.Error,
        new("머리말이 JSON(`{`)으로 적혀 있습니다.", "The front matter is JSON (`{`)."),
        new("바깥 중괄호를 위아래 `---` 줄로, `\"title\": \"제목\",` 같은 줄을 `title: \"제목\"`으로 바꾸세요.", "Replace the outer braces by lines `---` and lines such as `\"title\": \"A\",` by `title: \"A\"`."));

    /// <summary>Nothing at all.</summary>
    public static readonly DiagnosticRule EmptyFile = new(
        "SN2007", Severity.Error,
        new("빈 파일입니다.", "The file is empty."),
        new("머리말과 글을 넣거나 파일을 지우세요.", "Add front matter and text, or delete the file."));

    /// <summary>Keys without a fence above them.</summary>
    public static readonly DiagnosticRule MissingFence = new(
        "SN2008", Severity.Error,
        new("머리말 위에 `---` 줄이 없습니다.", "There is no line `---` above the front matter."),
        new("파일 맨 위와 머리말 아래에 `---` 줄을 넣으세요.", "Put a line `---` at the top of the file and one below the front matter."));

    /// <summary>No date.</summary>
    public static readonly DiagnosticRule MissingDate = new(
        "SN2009", Severity.Error,
        new("날짜가 없어 기사를 싣지 않았습니다.", "The article has no date, so it was not published."),
        new("머리말에 `date: 2020-12-29 14:30` 같은 줄을 넣으세요.", "Add a line such as `date: 2020-12-29 14:30` to the front matter."));

    /// <summary>A date that is none.</summary>
    public static readonly DiagnosticRule UnreadableDate = new(
        "SN2010", Severity.Error,
        new("`{0}`의 날짜를 읽을 수 없습니다: {1}", "The date of `{0}` cannot be read: {1}"),
        new("`2020-12-29`, `2020-12-29 14:30`, `2020-12-29T14:30:00+09:00` 가운데 한 형식으로 적으세요.", "Write it as `2020-12-29`, `2020-12-29 14:30` or `2020-12-29T14:30:00+09:00`."));

    /// <summary>A deck of many lines.</summary>
    public static readonly DiagnosticRule LongDeck = new(
        "SN2011", Severity.Warning,
        new("부제(`deck`)는 세 줄까지입니다. 넷째 줄부터는 쓰지 않았습니다.", "A deck has up to three lines; the fourth and those after it were left out."),
        new("세 줄로 줄이세요.", "Shorten it to three lines."));

    /// <summary>An entry without a name.</summary>
    public static readonly DiagnosticRule EmptyEntry = new(
        "SN2012", Severity.Warning,
        new("`{0}` 목록에 빈 항목이 있습니다.", "The list `{0}` has an empty entry."),
        new("빈 줄이나 남는 쉼표를 지우세요. `#`로 시작하는 값은 따옴표로 감싸세요.", "Delete the empty line or comma; put a value that starts with `#` in quotes."));

    /// <summary>reporter and reporters at once.</summary>
    public static readonly DiagnosticRule ReporterTwice = new(
        "SN2013", Severity.Warning,
        new("`reporter`와 `reporters`가 함께 적혀 있어 둘을 합쳤습니다.", "Both `reporter` and `reporters` are given; they were joined."),
        new("`reporters` 하나에 모두 적으세요.", "Put all of them under `reporters`."));

    /// <summary>Edited before it was published.</summary>
    public static readonly DiagnosticRule UpdatedBeforeDate = new(
        "SN2014", Severity.Warning,
        new("수정 시각(`updated`)이 입력 시각(`date`)보다 이릅니다.", "`updated` is earlier than `date`."),
        new("두 날짜를 확인하세요.", "Check the two dates."));

    /// <summary>Gone before it appears.</summary>
    public static readonly DiagnosticRule ExpiresBeforeDate = new(
        "SN2015", Severity.Warning,
        new("게재 종료(`expires`)가 입력 시각(`date`)보다 일러 기사가 한 번도 실리지 않습니다.", "`expires` is not after `date`, so the article never appears."),
        new("두 날짜를 확인하세요.", "Check the two dates."));

    /// <summary>A page elsewhere without a title.</summary>
    public static readonly DiagnosticRule RelatedWithoutTitle = new(
        "SN2016", Severity.Warning,
        new("다른 사이트의 글에는 제목이 필요합니다: {0}", "A page elsewhere needs a title: {0}"),
        new("`- { url: {0}, title: … }`처럼 적으세요. 우리 기사라면 주소 대신 기사 파일의 경로를 적으세요.", "Write `- { url: {0}, title: … }`. For an article of this newsroom give the path of its file instead."));

    /// <summary>An old url that cannot be one of this site.</summary>
    public static readonly DiagnosticRule BadAlias = new(
        "SN2017", Severity.Warning,
        new("옛 주소로 쓸 수 없습니다: {0}", "This cannot be an old url: {0}"),
        new("`/old/path/`처럼 이 사이트 안의 경로만 됩니다. `?`가 든 주소는 정적 사이트에서 넘겨줄 수 없습니다.", "Only paths of this site such as `/old/path/` work; a static site cannot redirect urls with `?`."));

    /// <summary>A slug of which nothing is left.</summary>
    public static readonly DiagnosticRule EmptySlug = new(
        "SN2018", Severity.Error,
        new("`slug: {0}` 에서 주소로 쓸 수 있는 글자가 없습니다.", "`slug: {0}` has no character that can stand in a url."),
        new("글자, 숫자, 붙임표(-)로 적거나 줄을 지워 파일 이름을 쓰게 하세요.", "Use letters, digits and hyphens, or delete the line to use the file's name."));

    /// <summary>No language code.</summary>
    public static readonly DiagnosticRule BadLanguage = new(
        "SN2019", Severity.Warning,
        new("언어 코드가 아닙니다: {0}", "This is no language code: {0}"),
        new("`ko`, `en`, `zh-Hans`처럼 적으세요.", "Write `ko`, `en`, `zh-Hans` or the like."));

    /// <summary>A reporter without a name.</summary>
    public static readonly DiagnosticRule MissingName = new(
        "SN2020", Severity.Error,
        new("기자의 이름이 없습니다. 파일 이름을 썼습니다.", "The reporter has no name; the file's name was used."),
        new("머리말에 `name: …` 줄을 넣으세요.", "Add a line `name: …` to the front matter."));

    /// <summary>No address of a mailbox.</summary>
    public static readonly DiagnosticRule BadEmail = new(
        "SN2021", Severity.Warning,
        new("전자우편 주소가 아닙니다: {0}", "This is no e-mail address: {0}"),
        new("`name@paper.example`처럼 적으세요.", "Write it as `name@paper.example`."));

    /// <summary>A standing page without a title.</summary>
    public static readonly DiagnosticRule PageWithoutTitle = new(
        "SN2022", Severity.Error,
        new("페이지에 제목이 없습니다. 파일 이름을 썼습니다.", "This page has no title; the file's name was used."),
        new("머리말에 `title: …` 줄을 넣으세요.", "Add a line `title: …` to the front matter."));

    /// <summary>Neither headline nor date.</summary>
    public static readonly DiagnosticRule MissingHead = new(
        "SN2023", Severity.Error,
        new("제목도 날짜도 없어 기사를 싣지 않았습니다.", "The article has neither title nor date, so it was not published."),
        new("머리말에 `title: …` 줄과 `date: 2020-12-29 14:30` 같은 줄을 넣으세요.", "Add a line `title: …` and a line such as `date: 2020-12-29 14:30` to the front matter."));

    /// <summary>An address that no related article can have.</summary>
    public static readonly DiagnosticRule BadRelatedUrl = new(
        "SN2024", Severity.Error,
        new("함께 읽을 글의 주소로 쓸 수 없습니다: {0}", "This cannot be the address of a related article: {0}"),
        new("다른 사이트의 글은 `https://`부터 온전한 주소를, 우리 기사는 파일의 경로를 적으세요.", "Give the whole address from `https://` on for a page elsewhere, the path of its file for an article."));

    /// <summary>The thirteenth month.</summary>
    public static readonly DiagnosticRule NoSuchMonth = new(
        "SN2025", Severity.Error,
        new("`{0}`의 달은 없는 달입니다: {1}", "There is no such month in `{0}`: {1}"),
        new("달은 1부터 12까지입니다. 연-월-일 순서로 적으세요.", "Months run from 1 to 12; write year, month, day."));

    /// <summary>The thirtieth of February.</summary>
    public static readonly DiagnosticRule NoSuchDay = new(
        "SN2026", Severity.Error,
        new("`{0}`의 날짜는 달력에 없습니다: {1}", "The calendar has no such day as in `{0}`: {1}"),
        new("그해 {2}월은 {3}일까지 있습니다.", "Month {2} of that year has {3} days."));

    /// <summary>A quarter past twenty-five.</summary>
    public static readonly DiagnosticRule NoSuchTime = new(
        "SN2027", Severity.Error,
        new("`{0}`의 시각은 없는 시각입니다: {1}", "There is no such time of day as in `{0}`: {1}"),
        new("시각은 00:00부터 23:59까지입니다. 24시는 다음 날 00:00으로 적고, ‘오전’과 ‘오후’ 뒤는 12시까지입니다.", "Times run from 00:00 to 23:59; midnight is 00:00 of the next day, and 오전 or 오후 take hours up to 12."));

    /// <summary>A date and the name of another weekday.</summary>
    public static readonly DiagnosticRule WrongWeekday = new(
        "SN2028", Severity.Error,
        new("`{0}`의 날짜와 요일이 맞지 않습니다: {1}", "Day and weekday of `{0}` do not agree: {1}"),
        new("그날은 {2}요일입니다. 둘 중 하나를 고치세요.", "That day is ({2}). Correct one of the two."));

    /// <summary>A main picture of another host.</summary>
    public static readonly DiagnosticRule ImageElsewhere = new(
        "SN2029", Severity.Error,
        new("다른 사이트에 있는 사진은 실을 수 없습니다: {0}", "A picture that lies on another site cannot be shown: {0}"),
        new("사본을 기사 옆이나 `images/`에 두고 그 경로를 적으세요.", "Put a copy beside the article or into `images/` and give its path."));

    /// <summary>A slug that is a path.</summary>
    public static readonly DiagnosticRule SlugChanged = new(
        "SN2030", Severity.Warning,
        new("`slug`에는 경로가 아니라 주소의 마지막 부분만 적습니다. `{0}` 대신 `{1}`{1|을/를} 썼습니다.", "`slug` is the last part of the url and no path; `{1}` was used for `{0}`."),
        new("`slug: {1}`처럼 적으세요.", "Write `slug: {1}`."));

    /// <summary>Every rule of this block.</summary>
    public static ImmutableArray<DiagnosticRule> All =>
    [
        MissingTitle, MissingFrontMatter, UnclosedFence, CrookedFence, Toml, Json, EmptyFile, MissingFence, MissingDate, UnreadableDate,
        LongDeck, EmptyEntry, ReporterTwice, UpdatedBeforeDate, ExpiresBeforeDate, RelatedWithoutTitle, BadAlias, EmptySlug, BadLanguage,
        MissingName, BadEmail, PageWithoutTitle,
        MissingHead, BadRelatedUrl, NoSuchMonth, NoSuchDay, NoSuchTime, WrongWeekday, ImageElsewhere, SlugChanged,
    ];
}
