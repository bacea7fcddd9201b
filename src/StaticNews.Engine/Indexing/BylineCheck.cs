using StaticNews.Engine.Prose;
using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Indexing;

/// <summary>Holds the last line of a body against who is shown as the reporter.</summary>
internal static class BylineCheck
{
    /// <summary>A byline that alone says who wrote the article, and the reporter it was read as.</summary>
    public static void Compare(Draft draft, Byline byline, Reporter reporter, List<Diagnostic> diagnostics)
    {
        if (byline.Email is not { } email || reporter is not { File: not null, Email: { } registered }) return;
        if (!email.Equals(registered, StringComparison.OrdinalIgnoreCase))
            diagnostics.Add(DeskRules.BylineEmail.At(draft.Source.At(byline.Span), [email, reporter.Name, registered]));
        else if (!IsNamed(reporter, byline))
            diagnostics.Add(DeskRules.BylineName.At(draft.Source.At(byline.Span), [byline.Name, reporter.Name]));
    }

    /// <summary>The bylines of an article whose front matter says who wrote it.</summary>
    public static void Compare(Draft draft, ImmutableArray<Reporter> signed, List<Diagnostic> diagnostics)
    {
        foreach (var byline in draft.Body.Bylines)
        {
            if (Find(signed, byline) is { } reporter) Compare(draft, byline, reporter, diagnostics);
            else diagnostics.Add(DeskRules.BylineDiffers.At(draft.Source.At(byline.Span), [byline.Name, string.Join(", ", signed.Select(each => each.Name))]));
        }
    }

    private static Reporter? Find(ImmutableArray<Reporter> signed, Byline byline)
    {
        foreach (var reporter in signed)
        {
            if (IsNamed(reporter, byline) || byline.Email is { } email && email.Equals(reporter.Email, StringComparison.OrdinalIgnoreCase)) return reporter;
        }

        return null;
    }

    private static bool IsNamed(Reporter reporter, Byline byline) =>
        TagKey.Of(reporter.Name) == TagKey.Of(byline.Name) || reporter.Id.Equals(byline.Name, StringComparison.OrdinalIgnoreCase);
}
