using System.Text;
using AngleSharp.Dom;
using StaticNews.Tests.WholeSite;

namespace StaticNews.Tests.Search;

/// <summary>What a reader sees of each article of the sample: taken from its page, not from its source.</summary>
public static class SampleTexts
{
    // A chart's figures come from a file of their own; days of a live blog and notes on embeds are the theme's words.
    private const string OfTheTheme = ".chart details, .chart-unit, .chart-source, .liveblog-head .meta, .live-day, .embed-text .meta";

    private static readonly string[] Inline = ["a", "abbr", "b", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u"];

    /// <summary>By the article's number; head and whole text, each piece on its own line.</summary>
    public static IEnumerable<(int Number, string Head, string All)> All
    {
        get
        {
            var pages = SampleSite.Built.Pages.ToDictionary(page => "/" + page.Url, StringComparer.Ordinal);
            foreach (var (number, url) in new IndexReader(SampleSite.Built.Files).Urls())
            {
                var article = pages[url].Document.QuerySelector("article.article")!;
                var tags = article.QuerySelectorAll(".tags a").Select(tag => tag.TextContent.Trim().TrimStart('#')).ToArray();
                string[] head =
                [
                    article.QuerySelector("h1")!.TextContent, .. article.QuerySelectorAll(".deck p").Select(line => line.TextContent),
                    .. tags, .. tags.Select(tag => tag.Replace(" ", "", StringComparison.Ordinal)), .. article.QuerySelectorAll(".article-head .byline a").Select(name => name.TextContent.Trim().Split(' ')[0]),
                ];
                var body = new StringBuilder();
                foreach (var part in article.QuerySelectorAll(".prose")) Append(part, body);
                yield return (number, Lines(head), Lines([.. head, .. body.ToString().Split('\n')]));
            }
        }
    }

    private static string Lines(string[] pieces) => string.Join('\n', pieces.Select(PlainScan.Read));

    private static void Append(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText run) text.Append(run.Data.ReplaceLineEndings(" "));
            if (child is not IElement element || element.Matches(".link-card, [role=doc-noteref], [role=doc-backlink], script, svg, " + OfTheTheme)) continue;
            var gap = Inline.Contains(element.LocalName) ? "" : "\n";
            text.Append(gap);
            Append(element, text);
            text.Append(gap);
        }
    }
}
