namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN22: what a desk asks of headline, deck, picture, tags and byline.</summary>
public static class DeskRules
{
    /// <summary>A headline that breaks into many lines.</summary>
    public static readonly DiagnosticRule LongHeadline = new(
        "SN2201", Severity.Hint,
        new("제목이 {0}자입니다. 40자를 넘으면 휴대전화와 검색 결과에서 잘립니다.", "The headline is as long as {0} Hangul letters; past 40 it is cut on phones and in search results."),
        new("덜어 낼 말을 부제(`deck`)로 옮겨 보세요. 영문과 숫자, 빈칸은 반 자로 셉니다.", "Try moving a part of it to the `deck`. Latin letters, digits and spaces count half."))
    { IsForTheDesk = true };

    /// <summary>A long article without a deck.</summary>
    public static readonly DiagnosticRule MissingDeck = new(
        "SN2202", Severity.Hint,
        new("본문이 {0}자인데 부제가 없습니다.", "The text has {0} letters and no deck."),
        new("머리말에 `deck: …` 줄을 넣으면 제목만 보고 지나칠 독자를 붙잡을 수 있습니다.", "A line `deck: …` in the front matter helps readers who only see the headline."))
    { IsForTheDesk = true };

    /// <summary>A main picture that cannot be heard.</summary>
    public static readonly DiagnosticRule ImageWithoutAlt = new(
        "SN2203", Severity.Warning,
        new("대표 사진에 대체 텍스트가 없습니다: {0}", "The main picture has no alternative text: {0}"),
        new("`image: { src: {0}, alt: 사진이 보여 주는 것 }`처럼 적으세요.", "Write `image: { src: {0}, alt: what it shows }`."))
    { IsForTheDesk = true };

    /// <summary>A tag that was meant to be another.</summary>
    public static readonly DiagnosticRule TagTwin = new(
        "SN2204", Severity.Hint,
        new("이 기사에만 있는 태그입니다: {0}. 기사 {2}건에 쓰인 `{1}`{1|과/와} 비슷합니다.", "Only this article has the tag {0}; {2} articles have the similar `{1}`."),
        new("같은 뜻이면 `{1}`{1|으로/로} 고치세요. 그래야 한 목록에 모입니다.", "If they mean the same, write `{1}`, so that the articles come together in one list."))
    { IsForTheDesk = true };

    /// <summary>An address that is not the reporter's.</summary>
    public static readonly DiagnosticRule BylineEmail = new(
        "SN2205", Severity.Hint,
        new("{1} 기자의 전자우편이 등록된 것과 다릅니다: {0}", "This is not the address that is registered for {1}: {0}"),
        new("등록된 주소는 `{2}`입니다. 주소가 바뀌었으면 기자 파일을 고치세요.", "The registered one is `{2}`. If it changed, change the reporter's file."))
    { IsForTheDesk = true };

    /// <summary>An address and a name of two reporters.</summary>
    public static readonly DiagnosticRule BylineName = new(
        "SN2206", Severity.Hint,
        new("마지막 줄의 이름은 {0}인데 전자우편은 {1} 기자의 것입니다. 기사에는 {1} 기자로 나갑니다.", "The last line names {0}, but the address is that of {1}, who is shown as the reporter."),
        new("이름과 전자우편 가운데 틀린 것을 고치세요.", "Correct the name or the address."))
    { IsForTheDesk = true };

    /// <summary>Two answers to who wrote it.</summary>
    public static readonly DiagnosticRule BylineDiffers = new(
        "SN2207", Severity.Hint,
        new("마지막 줄의 {0} 기자가 머리말에는 없습니다. 기사에는 머리말의 이름만 나갑니다: {1}", "The last line names {0}, the front matter does not; only its names are shown: {1}"),
        new("함께 썼으면 머리말의 `reporters`에 모두 적고, 아니면 마지막 줄을 고치세요.", "If they wrote it together, put all under `reporters`; otherwise correct the last line."))
    { IsForTheDesk = true };

    /// <summary>Every rule of this block.</summary>
    public static ImmutableArray<DiagnosticRule> All =>
    [
        LongHeadline, MissingDeck, ImageWithoutAlt, TagTwin, BylineEmail, BylineName, BylineDiffers,
    ];
}
