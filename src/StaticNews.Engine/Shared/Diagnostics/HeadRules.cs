namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>SN222x: what front matter says that would come out otherwise than its author meant.</summary>
public static class HeadRules
{
    /// <summary>A key that should have kept the article back, and does not.</summary>
    public static readonly DiagnosticRule NotWithheld = new(
        "SN2220", Severity.Error,
        new("`{0}`{0|은/는} 모르는 항목이라, 싣지 말라는 뜻이었다면 기사가 그대로 실립니다.", "`{0}` is not known here: if it was meant to keep the article back, it does not."),
        new("아직 싣지 않으려면 `draft: true`, 정한 때에 실으려면 `date`에 그때를 적으세요. 실을 기사면 이 줄을 지우세요.", "Write `draft: true` to keep it back, or the moment of publication as `date`. If it is to be published, delete this line."));

    /// <summary>Marks of Markdown or HTML in a text that takes neither.</summary>
    public static readonly DiagnosticRule MarkupInText = new(
        "SN2221", Severity.Hint,
        new("`{0}`에는 꾸밈을 쓸 수 없어 `{1}`{1|이/가} 글자 그대로 보입니다.", "`{0}` takes no markup, so `{1}` is shown as it was typed."),
        new("글만 남기세요. 글자가 맞으면 그대로 두어도 됩니다.", "Leave only the words. If it is text, it may stay."))
    { IsForTheDesk = true };

    /// <summary>Every rule of this part of the block.</summary>
    public static ImmutableArray<DiagnosticRule> All => [NotWithheld, MarkupInText];
}
