using System.Net;
using System.Text;
using StaticNews.Preview.Views;

namespace StaticNews.Preview.Additions;

/// <summary>The links of a page that lead to what readers do not see yet. It costs what the page weighs, however much is withheld.</summary>
internal static class WithheldLinks
{
    private static ReadOnlySpan<byte> Opening => "href=\""u8;

    /// <summary>Each once, in the page's order: the url as the page writes it, without a fragment, and what it leads to.</summary>
    public static List<(string Url, Withheld Withheld)> On(PagePrint page, PreviewView view)
    {
        var found = new List<(string, Withheld)>();
        if (view.WithheldArticles.IsEmpty) return found;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var rest = page.Bytes.AsSpan();
        while (rest.IndexOf(Opening) is >= 0 and var at)
        {
            rest = rest[(at + Opening.Length)..];
            var end = rest.IndexOf((byte)'"');
            if (end < 0) break;
            var url = WebUtility.HtmlDecode(Encoding.UTF8.GetString(rest[..end])).Split('#')[0];
            if (seen.Add(url) && view.FindWithheld(url) is { } withheld) found.Add((url, withheld));
            rest = rest[end..];
        }

        return found;
    }
}
