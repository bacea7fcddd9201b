using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Engine.Reading;

/// <summary>A Markdown file taken apart.</summary>
/// <param name="Fields">What the front matter says.</param>
/// <param name="Span">The opening fence, for what the front matter lacks.</param>
/// <param name="IsGiven">False where there is none at all or nothing of it could be read, which has been reported: what it lacks is not reported again.</param>
internal sealed record Head(YamlFields Fields, TextSpan Span, bool IsGiven, BodyText Body)
{
    /// <summary>Reports a field that the file cannot do without.</summary>
    public void Need(Field field, DiagnosticRule rule)
    {
        if (IsGiven && !Fields.Has(field)) Fields.Remarks.Add(rule, SpanOf(field));
    }

    /// <summary>The value, its bare key, or the opening fence: what there is of the field.</summary>
    public TextSpan SpanOf(Field field) => Fields.IsWritten(field) ? Fields.SpanOf(field) : Span;
}
