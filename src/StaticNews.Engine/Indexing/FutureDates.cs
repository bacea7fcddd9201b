using StaticNews.Engine.Reading;

namespace StaticNews.Engine.Indexing;

/// <summary>Doubts what a published article says of itself that has not happened yet: an edit or a correction dated after the build's moment.</summary>
internal static class FutureDates
{
    public static void Report(Draft draft, DateTimeOffset now, SiteZone zone, List<Diagnostic> diagnostics)
    {
        var front = draft.FrontMatter;
        // Asked for with --drafts: nothing of it is to happen yet.
        if (front.Published > now) return;
        if (front.Updated is { } updated && updated > now) Add(ArticleFields.Updated.Name, updated);
        foreach (var correction in front.Corrections)
        {
            if (correction.Date > now) Add(ArticleFields.Corrections.Name, correction.Date);
        }

        void Add(string field, DateTimeOffset moment) =>
            diagnostics.Add(OutputRules.FutureDate.At(draft.Source.At(TextSpan.WholeFile), [field, zone.Show(moment).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)]));
    }
}
