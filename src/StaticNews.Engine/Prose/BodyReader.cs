using StaticNews.Engine.Prose.CopyDesk;

namespace StaticNews.Engine.Prose;

/// <summary>
/// Prose: takes the Markdown of a body and gives what other pages need of it, in one parse.
/// It resolves no link and opens no file; what it makes of a text depends on the text alone.
/// The same parse, kept as a tree, is what Composing turns into HTML.
/// </summary>
public static class BodyReader
{
    /// <summary>The facts of a body that starts at <paramref name="firstLine"/> (from 1) of its file, and what its text alone gives cause to say.</summary>
    /// <param name="diamondSubheads">Whether ◇ at the start of a paragraph makes a subhead.</param>
    /// <param name="isNews">Whether the words are edited as an article's are, rather than a biography's or a standing page's.</param>
    /// <param name="isSearched">Whether the search's terms are wanted.</param>
    public static Checked<BodyFacts> Read(string body, int firstLine, string displayPath, bool diamondSubheads, bool isNews = false, bool isSearched = false)
    {
        if (string.IsNullOrWhiteSpace(body)) return new(BodyFacts.Empty, []);
        var parsed = ParsedBody.Parse(body, firstLine, displayPath, diamondSubheads);
        PictureReference? first = null;
        var pictures = ImmutableArray.CreateBuilder<string>();
        foreach (var link in parsed.Links)
        {
            if (!PictureAddress.IsOurs(link)) continue;
            if (link.IsPicture) first ??= link.ToPictureReference();
            if (!pictures.Contains(link.Url)) pictures.Add(link.Url);
        }

        var facts = new BodyFacts(
            BodySummary.Of(parsed), first, parsed.Headings, pictures.DrainToImmutable(), parsed.Bylines, parsed.Characters, isNews ? BodyTerms.Of(parsed) : [])
        {
            SearchTerms = isSearched ? Prose.SearchTerms.Of(parsed) : default,
        };
        return new(facts, isNews ? parsed.Diagnostics.AddRange(CopyReader.Read(parsed)) : parsed.Diagnostics);
    }
}
