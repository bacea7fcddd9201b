namespace StaticNews.Engine.Prose;

/// <summary>The few words that the HTML of a body says by itself, for readers who hear the page.</summary>
internal sealed record BodyWords(string Footnotes, string Footnote, string BackToText, string Table, string Done, string ToDo)
{
    private static readonly BodyWords Korean = new("각주", "각주 {0}", "본문으로 돌아가기", "표", "한 일", "할 일");
    private static readonly BodyWords English = new("Footnotes", "Footnote {0}", "Back to the text", "Table", "Done", "To do");

    /// <summary>In the site's language; Korean unless it is English.</summary>
    public static BodyWords In(string language) => language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English : Korean;
}
