namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN1: what site.yml says.</summary>
public static class SettingsRules
{
    /// <summary>There is no site.yml.</summary>
    public static readonly DiagnosticRule Missing = new(
        "SN1001", Severity.Error,
        new("site.yml 파일이 없습니다.", "There is no site.yml."),
        new("`name`과 `base_url` 두 줄만 있으면 됩니다.", "Two lines will do: `name` and `base_url`."));

    /// <summary>A paper without a name.</summary>
    public static readonly DiagnosticRule MissingName = new(
        "SN1002", Severity.Error,
        new("신문의 이름이 없습니다.", "The paper has no name."),
        new("site.yml에 `name: …` 줄을 넣으세요.", "Add a line `name: …` to site.yml."));

    /// <summary>A site without an address.</summary>
    public static readonly DiagnosticRule MissingBaseUrl = new(
        "SN1003", Severity.Error,
        new("사이트의 주소가 없습니다.", "The site has no address."),
        new("site.yml에 `base_url: https://…/` 줄을 넣으세요.", "Add a line `base_url: https://…/` to site.yml."));

    /// <summary>An address that readers cannot use.</summary>
    public static readonly DiagnosticRule BadBaseUrl = new(
        "SN1004", Severity.Error,
        new("사이트의 주소로 쓸 수 없습니다: {0}", "This cannot be the site's address: {0}"),
        new("`https://`로 시작하는 주소를 `?`와 `#` 없이 적으세요.", "Write an address that starts with `https://`, without `?` and `#`."));

    /// <summary>A zone that no one knows.</summary>
    public static readonly DiagnosticRule UnknownZone = new(
        "SN1005", Severity.Error,
        new("모르는 시간대입니다: {0}. Asia/Seoul로 읽었습니다.", "Unknown time zone: {0}; Asia/Seoul was used."),
        new("`Asia/Seoul` 같은 이름이나 `+09:00` 같은 시차로 적으세요.", "Write a name such as `Asia/Seoul` or an offset such as `+09:00`."));

    /// <summary>A part of the url pattern that stands for nothing.</summary>
    public static readonly DiagnosticRule UnknownPlaceholder = new(
        "SN1006", Severity.Error,
        new("기사 주소에 쓸 수 없는 자리입니다: {0}", "Article urls have no placeholder {0}."),
        new("쓸 수 있는 자리: {1}", "Known placeholders: {1}"));

    /// <summary>A url pattern that gives many articles one url, or none.</summary>
    public static readonly DiagnosticRule BadPermalink = new(
        "SN1007", Severity.Error,
        new("기사 주소로 쓸 수 없는 형식입니다: {0}", "Article urls cannot have this form: {0}"),
        new("`/`로 시작하고 `{slug}`가 들어가야 합니다. 예: `/{yyyy}/{mm}/{dd}/{slug}/`", "It starts with `/` and holds `{slug}`, for example `/{yyyy}/{mm}/{dd}/{slug}/`."));

    /// <summary>A url pattern for files, where every url is a folder.</summary>
    public static readonly DiagnosticRule PermalinkOfFile = new(
        "SN1180", Severity.Error,
        new("기사 주소는 폴더라서 이렇게 끝날 수 없습니다: {0}", "Article urls are folders and cannot end like this: {0}"),
        new("`.html`을 빼고 `/`로 끝내세요. 독자가 아는 `.html` 주소는 기사의 `aliases`에 적으면 이어집니다.", "Leave out `.html` and end it in `/`. Urls with `.html` that readers know go into an article's `aliases`."));

    /// <summary>An id that cannot stand in a url.</summary>
    public static readonly DiagnosticRule BadSectionId = new(
        "SN1008", Severity.Error,
        new("면의 id로 쓸 수 없습니다: {0}. `{1}`{1|으로/로} 읽었습니다.", "This cannot be a section's id: {0}; it was read as `{1}`."),
        new("소문자, 숫자, 붙임표(-)나 한글로 적으세요. 주소에 쓰이고, `tags`나 `archive` 같은 이름은 이미 있습니다.", "Use lower-case letters, digits and hyphens, or Hangul: it becomes a url, and `tags`, `archive` and the like are taken."));

    /// <summary>Two sections of one id or name.</summary>
    public static readonly DiagnosticRule SectionTwice = new(
        "SN1009", Severity.Error,
        new("면 `{0}`{0|이/가} 두 번 적혀 있습니다.", "The section `{0}` is given twice."),
        new("둘 중 하나를 지우거나 이름을 바꾸세요.", "Delete or rename one of the two."));

    /// <summary>A newspaper whose legal imprint has a gap.</summary>
    public static readonly DiagnosticRule ImprintMissing = new(
        "SN1010", Severity.Error,
        new("신문의 필수 표기 사항이 빠졌습니다: `{0}` ({1})", "The newspaper's legal imprint lacks `{0}` ({1})."),
        new("site.yml의 `imprint:` 아래에 `{0}: …` 줄을 넣으세요.", "Add a line `{0}: …` below `imprint:` in site.yml."));

    /// <summary>A site that may need an imprint some day.</summary>
    public static readonly DiagnosticRule ImprintIncomplete = new(
        "SN1011", Severity.Hint,
        new("등록된 신문이라면 표기해야 할 항목이 비어 있습니다: {0}", "A registered newspaper would have to state: {0}"),
        new("등록된 신문이면 `newspaper: true`를 넣고 `imprint:`를 채우고, 아니면 `newspaper: false`를 넣으세요.", "If it is one, set `newspaper: true` and fill in `imprint:`; if not, set `newspaper: false`."));

    /// <summary>A file that site.yml names and the input folder lacks.</summary>
    public static readonly DiagnosticRule MissingFile = new(
        "SN1012", Severity.Error,
        new("`{0}`{0|이/가} 가리키는 파일이 없습니다: {1}", "The file that `{0}` names does not exist: {1}"),
        new("입력 폴더에서 시작하는 경로를 적으세요.", "Give its path from the input folder."));

    /// <summary>A host that cannot enter a security policy.</summary>
    public static readonly DiagnosticRule BadHost = new(
        "SN1013", Severity.Error,
        new("호스트 이름이 아닙니다: {0}", "This is no host name: {0}"),
        new("`ads.example.com`이나 `*.example.com`처럼 적으세요.", "Write it as `ads.example.com` or `*.example.com`."));

    /// <summary>A name that themes cannot ask for.</summary>
    public static readonly DiagnosticRule BadSlotName = new(
        "SN1014", Severity.Error,
        new("광고 자리의 이름으로 쓸 수 없습니다: {0}", "This cannot be the name of an ad slot: {0}"),
        new("`leaderboard`처럼 영문 소문자, 숫자, `-`, `_`로 적으세요.", "Use lower-case letters, digits, `-` and `_`, as in `leaderboard`."));

    /// <summary>A diagnostic that does not exist.</summary>
    public static readonly DiagnosticRule UnknownCode = new(
        "SN1015", Severity.Warning,
        new("모르는 진단 코드입니다: {0}", "There is no diagnostic {0}."),
        new("메시지에 나온 `SN2151` 같은 코드를 적으세요.", "Write a code as messages show it, such as `SN2151`."));

    /// <summary>An error that should be silenced.</summary>
    public static readonly DiagnosticRule ErrorSilenced = new(
        "SN1016", Severity.Warning,
        new("{0}{0|은/는} 오류라서 warning까지만 낮출 수 있습니다.", "{0} is an error and can be lowered to warning only."),
        new("`{0}: warning`으로 적거나 줄을 지우세요.", "Write `{0}: warning`, or delete the line."));

    /// <summary>A menu entry that leads nowhere.</summary>
    public static readonly DiagnosticRule BadTarget = new(
        "SN1017", Severity.Error,
        new("메뉴의 주소로 쓸 수 없습니다: {0}", "A menu entry cannot lead there: {0}"),
        new("`/about/` 같은 사이트 안의 경로나 `https://` 주소를 적으세요.", "Write a path of the site such as `/about/`, or an `https://` address."));

    /// <summary>No domain.</summary>
    public static readonly DiagnosticRule BadDomain = new(
        "SN1018", Severity.Error,
        new("도메인이 아닙니다: {0}", "This is no domain: {0}"),
        new("`www.example.com`처럼 `https://`와 `/` 없이 적으세요.", "Write it as `www.example.com`, without `https://` and `/`."));

    /// <summary>A domain that is not the base url's.</summary>
    public static readonly DiagnosticRule DomainDiffers = new(
        "SN1019", Severity.Warning,
        new("`domain` ({0})과 `base_url` 의 호스트({1})가 다릅니다.", "`domain` ({0}) is not the host of `base_url` ({1})."),
        new("독자가 쓰는 주소 하나로 맞추세요.", "Use the one address that readers use."));

    /// <summary>A repository that has no owner or no name.</summary>
    public static readonly DiagnosticRule BadRepository = new(
        "SN1020", Severity.Error,
        new("저장소는 `주인/이름` 형식이어야 합니다: {0}", "A repository is written `owner/name`: {0}"),
        new("예: `mulbit/paper`", "For example `mulbit/paper`."));

    /// <summary>A language without words.</summary>
    public static readonly DiagnosticRule UnknownLanguage = new(
        "SN1021", Severity.Error,
        new("사이트의 언어로 쓸 수 없습니다: {0}. ko로 읽었습니다.", "This cannot be the site's language: {0}; ko was used."),
        new("`ko`나 `en`처럼 적으세요.", "Write `ko`, `en` or the like."));

    /// <summary>Every rule of this block.</summary>
    public static ImmutableArray<DiagnosticRule> All =>
    [
        Missing, MissingName, MissingBaseUrl, BadBaseUrl, UnknownZone, UnknownPlaceholder, BadPermalink, PermalinkOfFile, BadSectionId, SectionTwice,
        ImprintMissing, ImprintIncomplete, MissingFile, BadHost, BadSlotName, UnknownCode, ErrorSilenced, BadTarget, BadDomain,
        DomainDiffers, BadRepository, UnknownLanguage,
    ];
}
