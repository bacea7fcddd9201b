namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN25: what an article's front matter means among the others.</summary>
public static class NewsroomRules
{
    /// <summary>A section that site.yml does not name.</summary>
    public static readonly DiagnosticRule UnknownSection = new(
        "SN2501", Severity.Error,
        new("site.yml에 없는 면입니다: {0}", "site.yml has no section {0}."),
        new("`sections`에 있는 id나 이름을 적으세요.", "Write an id or a name from `sections`."));

    /// <summary>A reporter without a file.</summary>
    public static readonly DiagnosticRule UnknownReporter = new(
        "SN2502", Severity.Warning,
        new("등록되지 않은 기자입니다: {0}", "No such reporter is registered: {0}"),
        new("이름을 확인하거나 `reporters/` 폴더에 기자 파일을 만드세요.", "Check the name, or make a file for the reporter in `reporters/`."));

    /// <summary>A name that two reporters share.</summary>
    public static readonly DiagnosticRule AmbiguousReporter = new(
        "SN2503", Severity.Error,
        new("같은 이름의 기자가 둘 이상입니다: {0}", "More than one reporter has this name: {0}"),
        new("이름 대신 기자 id를 적으세요: {1}", "Write the reporter's id instead of the name: {1}"));

    /// <summary>A tag spelled another way than usual.</summary>
    public static readonly DiagnosticRule TagSpelling = new(
        "SN2504", Severity.Hint,
        new("다른 기사에서는 이 태그를 `{1}`{1|으로/로} 적습니다: {0}", "Other articles spell this tag `{1}`: {0}"),
        new("", ""));

    /// <summary>A hand-picked related article that is not there.</summary>
    public static readonly DiagnosticRule UnknownRelated = new(
        "SN2505", Severity.Error,
        new("관련 기사로 고른 파일이 없습니다: {0}", "The related article does not exist: {0}"),
        new("기사 파일의 경로를 이 기사 기준으로 적으세요.", "Give the path of the article relative to this one."));

    /// <summary>A hand-picked related article that is in no output.</summary>
    public static readonly DiagnosticRule WithheldRelated = new(
        "SN2506", Severity.Warning,
        new("관련 기사로 고른 글이 아직 공개되지 않았습니다: {0}", "The related article is not published: {0}"),
        new("공개될 때까지 관련 기사에서 빠집니다.", "It is left out until it is."));

    /// <summary>An article of site.yml's front list that is not there.</summary>
    public static readonly DiagnosticRule UnknownFront = new(
        "SN2507", Severity.Warning,
        new("첫 화면에 올릴 기사가 없거나 공개되지 않았습니다: {0}", "The article for the front page does not exist or is not published: {0}"),
        new("`articles/`로 시작하는 기사 경로를 적으세요.", "Write the path of an article, from `articles/`."));

    /// <summary>An article picked as related to itself.</summary>
    public static readonly DiagnosticRule RelatedToItself = new(
        "SN2508", Severity.Warning,
        new("관련 기사로 이 기사 자신을 골랐습니다: {0}", "The article is given as related to itself: {0}"),
        new("이 줄을 지우거나 다른 기사를 고르세요.", "Remove the line, or pick another article."));

    /// <summary>The article that this one translates is not there.</summary>
    public static readonly DiagnosticRule UnknownOriginal = new(
        "SN2510", Severity.Error,
        new("원문으로 적은 기사가 없습니다: {0}", "The article that this one translates does not exist: {0}"),
        new("원문 기사 파일의 경로를 이 기사 기준으로 적으세요.", "Give the path of the original relative to this article."));

    /// <summary>The article that this one translates is in no output, or is this one.</summary>
    public static readonly DiagnosticRule NoOriginal = new(
        "SN2511", Severity.Warning,
        new("원문이 이 기사 자신이거나 아직 공개되지 않았습니다: {0}", "The original is this article itself, or is not published: {0}"),
        new("공개될 때까지 두 기사는 이어지지 않습니다.", "The two are not linked until it is."));

    /// <summary>Two translations into one language.</summary>
    public static readonly DiagnosticRule SameLanguage = new(
        "SN2512", Severity.Warning,
        new("원문이나 다른 번역과 언어가 같습니다: {0}({1})", "The original or another translation has the same language: {0} ({1})"),
        new("이 기사의 언어를 `lang`에 적으세요.", "Say this article's language in `lang`."));

    /// <summary>Every rule of this block.</summary>
    public static ImmutableArray<DiagnosticRule> All =>
    [
        UnknownSection, UnknownReporter, AmbiguousReporter, TagSpelling, UnknownRelated, WithheldRelated, UnknownFront, RelatedToItself,
        UnknownOriginal, NoOriginal, SameLanguage,
    ];
}
