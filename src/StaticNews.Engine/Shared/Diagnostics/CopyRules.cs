namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN308 and SN309: what a copy editor marks in the words of an article.</summary>
public static class CopyRules
{
    /// <summary>A day that moves with the reader.</summary>
    public static readonly DiagnosticRule RelativeDay = new(
        "SN3080", Severity.Hint,
        new("날짜 없이 `{0}`{0|이라고/라고}만 하면 나중에 읽는 독자는 언제인지 모릅니다.", "`{0}` without a date: who reads this later cannot tell which day it was."),
        new("`29일`이나 `{0}(29일)`처럼 날짜를 적으세요.", "Give the date: `29일` or `{0}(29일)`."))
    { IsForTheDesk = true };

    /// <summary>A quotation without end.</summary>
    public static readonly DiagnosticRule UnclosedQuote = new(
        "SN3081", Severity.Hint,
        new("따옴표가 닫히지 않았습니다: {0}", "This quotation mark is never closed: {0}"),
        new("인용이 끝나는 자리에 닫는 따옴표를 넣으세요.", "Put the closing mark where the quotation ends."))
    { IsForTheDesk = true };

    /// <summary>A quotation without beginning.</summary>
    public static readonly DiagnosticRule UnopenedQuote = new(
        "SN3082", Severity.Hint,
        new("여는 따옴표 없이 닫기만 했습니다: {0}", "This quotation mark closes what was never opened: {0}"),
        new("인용이 시작하는 자리에 여는 따옴표를 넣으세요.", "Put the opening mark where the quotation begins."))
    { IsForTheDesk = true };

    /// <summary>Two halves of different pairs.</summary>
    public static readonly DiagnosticRule MixedPair = new(
        "SN3083", Severity.Hint,
        new("여는 따옴표와 닫는 따옴표의 모양이 다릅니다: {0}", "This quotation mark closes one of another shape: {0}"),
        new("`\"…\"`나 `“…”` 가운데 한 짝으로 맞추세요.", "Make it a pair: `\"…\"` or `“…”`."))
    { IsForTheDesk = true };

    /// <summary>Both shapes in one article.</summary>
    public static readonly DiagnosticRule MixedQuotes = new(
        "SN3084", Severity.Hint,
        new("한 기사에 곧은 따옴표와 둥근 따옴표가 섞여 있습니다: {0}", "The article has both straight and curly quotation marks: {0}"),
        new("다른 데에서 옮겨 온 글에서 흔합니다. 한 가지로 맞추세요.", "Pasted text often brings them along. Keep to one kind."))
    { IsForTheDesk = true };

    /// <summary>Two spaces for one.</summary>
    public static readonly DiagnosticRule DoubleSpace = new(
        "SN3085", Severity.Hint,
        new("빈칸이 겹쳤습니다.", "There is more than one space here."),
        new("한 칸만 남기세요.", "Leave one."))
    { IsForTheDesk = true };

    /// <summary>Somebody's registration number.</summary>
    public static readonly DiagnosticRule ResidentNumber = new(
        "SN3090", Severity.Warning,
        new("주민등록번호나 외국인등록번호로 보입니다: {0}", "This looks like a resident registration number: {0}"),
        new("법으로 보호되는 번호입니다. 지우고, 이미 공개했다면 저장소의 지난 기록에서도 지우세요.", "The law protects it. Remove it, from the repository's history too if it was public."))
    { IsForTheDesk = true, HidesDigits = true };

    /// <summary>Somebody's telephone.</summary>
    public static readonly DiagnosticRule MobileNumber = new(
        "SN3091", Severity.Warning,
        new("휴대전화 번호가 있습니다: {0}", "Here is the number of a mobile telephone: {0}"),
        new("본인이 싣기를 바라지 않았다면 지우세요. 알림 글이 많은 곳에서는 `checks`로 무게를 낮출 수 있습니다.", "Remove it unless its owner wants it printed. Where notices are common, `checks` can make this lighter."))
    { IsForTheDesk = true, HidesDigits = true };

    /// <summary>Somebody's card.</summary>
    public static readonly DiagnosticRule CardNumber = new(
        "SN3092", Severity.Warning,
        new("신용카드 번호로 보입니다: {0}", "This looks like the number of a payment card: {0}"),
        new("번호를 지우세요. 보기로 든 번호라면 일부를 `*`로 가리세요.", "Remove it. Of a mere example, hide a part with `*`."))
    { IsForTheDesk = true, HidesDigits = true };

    /// <summary>Every rule of this block.</summary>
    public static ImmutableArray<DiagnosticRule> All =>
    [
        RelativeDay, UnclosedQuote, UnopenedQuote, MixedPair, MixedQuotes, DoubleSpace, ResidentNumber, MobileNumber, CardNumber,
    ];

    /// <summary>The rule for a kind of number.</summary>
    internal static DiagnosticRule Of(PrivateNumberKind kind) => kind switch
    {
        PrivateNumberKind.Resident => ResidentNumber,
        PrivateNumberKind.Mobile => MobileNumber,
        _ => CardNumber,
    };
}
