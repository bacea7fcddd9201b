using AngleSharp.Html.Parser;
using CsCheck;
using StaticNews.Engine.Prose;

namespace StaticNews.Tests.Composing;

/// <summary>Whatever stands in a body: no exception, and nothing on the page but what the newsroom's Markdown may make.</summary>
public sealed class BodyPropertyTests
{
    private static readonly string[] Pieces =
    [
        "광주", "가", "이", " ", " ", "\n", "\n", "\n\n", "\r\n", "\t", "    ", "**", "*", "_", "~~", "~", "`", "```\n", "[", "]", "(", ")", "](", "![", "[^1]",
        "[^1]: ", "[가]: ", "<", ">", "</", "/>", "<b>", "</b>", "<i>", "</i>", "<br>", "<sub>", "</sub>", "<script>", "</script>", "<style>", "</style>", "<!--", "-->",
        "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<a href='javascript:alert(1)'>", "</a>", "<iframe>", "<div>", "</div>", "<div id=main class='a b' data-x=1>\n\n", "\n\n</div>\n\n", "<div\n", "<p>", "</p>", "<section", ">", "<table>", "<table><tr><td>", "</td>", "<tr>", "</table>", "<ul><li>", "</ul>",
        "<details open>", "<summary>", "</summary>", "</details>", "<h1>", "</h1>", "<h3 id=가>", "<select>", "<option>", "<textarea>", "<plaintext>", "<math><mtext>", "<svg><foreignObject><p>", "</svg>",
        "<template>", "<noscript>", "<title>", "<form>", "<button>", "<font>", "<center>", "<a href=tide.md>", "<a name=x>", "<img src=바다.jpg alt=x>", "<span onclick=x style=y lang=ko>", "</span>", "<!DOCTYPE x>", "<![CDATA[", "]]>",
        "<html onload=x>", "<body id=z>", "<frameset>", "<\uFDD0>", "<div \uFDD0=\"0\">", "<i \uFDD0=end>", "<ruby>", "<rt>", "</ruby>", "<time datetime=x>", "<col span=9>", "<colgroup>", "<caption>", "<dl><dt>", "<dd>", "<pre>\n", "</pre>", "<a:b>", "<ol start=3>", "<javascript:alert(1)>",
        "javascript:alert(1)", "JaVaScRiPt&colon;alert(1)", "data:text/html,x", "vbscript:x", "java\tscript:x", "https://a.kr/x", "www.a.kr", "//evil.kr", "/\\evil.kr", "<a@b.kr>",
        "{", "}", "{#가 .나}", "{onclick=alert(1)}", "{style=\"x\"}", "{data-x=\"<\"}", "\"", "'", "\" onload=\"", "=", "◇", "◇가=", "# ", "## ", "#", "> ", "- ", "1. ", "2020. 12. 29. ",
        "- [x] ", "|", "|가|나|\n|:--|--:|\n|다|라|\n", "---", "\n---\n", "===\n", "&", "&lt;", "&#x6A;", "&#0;", "\0", "\u0001", "\uD800", "\uDC00", "\u1112\u1161\u11AB", "\u0338", "\\",
        "../tide.md", "바다.jpg", "draft.md", "#밀물", "%", "%00", "%2F", "/홍길동 기자 a@b.kr", "🙂", "\u200B", "·", "\u00A0", "\uFEFF", "\n:::\n", "\n::::\n",
        "\n::: gallery 가<b>\n", "\n::: factbox \"나\"\n", "\n:::: quote 다, 라\n", "\n::: timeline\n", "\n::: liveblog\n", "\n### 14:30 가\n", "\n- 2020. 12. 29. 나\n", "**2020년** ",
        "\nhttps://youtu.be/abcdefghijk\n", "\n[![가](바다.jpg)](https://vimeo.com/123456)\n",
    ];

    private static readonly Gen<string> Body = Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.Char.Select(c => c.ToString()))
        .Array[0, 40].Select(string.Concat);

    private static readonly HashSet<string> Elements =
    [
        "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "hr", "div", "table", "thead", "tbody", "tr", "th", "td", "section", "a", "img", "input",
        "em", "strong", "del", "br", "sub", "sup", "mark", "kbd", "b", "i", "u", "s", "small", "ins", "q", "cite", "abbr",
        "span", "ruby", "rt", "rp", "time", "bdi", "bdo", "dfn", "samp", "var", "wbr", "article", "aside", "address", "figure", "figcaption", "details", "summary", "dl", "dt", "dd", "caption", "colgroup", "col", "tfoot",
    ];

    private static readonly HashSet<string> Attributes =
    [
        "id", "class", "href", "rel", "title", "src", "alt", "width", "height", "loading", "decoding", "tabindex", "role", "aria-label", "scope", "start", "type", "disabled", "checked",
        "lang", "dir", "open", "datetime", "cite", "colspan", "rowspan", "span", "value", "reversed",
    ];

    [Fact]
    public void A_page_holds_nothing_that_could_act() => Body.Sample(
        body =>
        {
            var html = SmallNewsroom.Html(body);
            using var document = new HtmlParser().ParseDocument("<body>" + html);
            foreach (var element in document.Body!.QuerySelectorAll("*"))
            {
                Assert.Contains(element.LocalName, Elements);
                foreach (var attribute in element.Attributes) Assert.True(Attributes.Contains(attribute.Name) || attribute.Name.StartsWith("data-", StringComparison.Ordinal), attribute.Name);
                if (element.GetAttribute("href") is { } href) Assert.True(IsSafe(href), href);
                if (element.GetAttribute("src") is { } source) Assert.StartsWith("/paper/pictures/", source, StringComparison.Ordinal);
            }
        },
        iter: 8_000, threads: 1);

    [Fact]
    public void Tags_are_balanced_and_ids_unique() => Body.Sample(
        body =>
        {
            var html = SmallNewsroom.Html(body);
            Assert.True(Unbalanced(html).Length == 0, html);
            using var document = new HtmlParser().ParseDocument("<body>" + html);
            var ids = document.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
            Assert.Equal(ids.Distinct(), ids);
            foreach (var heading in BodyReader.Read(body, 1, "a.md", true).Value.Headings) Assert.Contains(heading.Id, ids);
        },
        iter: 8_000, threads: 1);

    [Fact]
    public void A_browser_nests_elements_as_they_are_written() => Body.Sample(
        body =>
        {
            var html = SmallNewsroom.Html(body);
            var written = html.Split('<').Skip(1).Where(tag => tag[0] != '/').Select(tag => new string(tag.TakeWhile(char.IsAsciiLetterOrDigit).ToArray()));
            using var document = new HtmlParser().ParseDocument("<body>" + html);
            Assert.Equal(written, document.Body!.QuerySelectorAll("*").Select(element => element.LocalName));
        },
        iter: 8_000, threads: 1);

    [Fact]
    public void Any_text_can_be_read() => Gen.Char.Array[0, 200].Select(c => new string(c)).Sample(
        body =>
        {
            var read = BodyReader.Read(body, 1, "a.md", true);
            Assert.InRange(read.Value.Summary.Length, 0, 160);
            var lines = body.Split("\r\n").SelectMany(line => line.Split('\r', '\n')).Count();
            Assert.All(read.Diagnostics, d => Assert.InRange(d.Place.Span.Line, 1, lines));
            SmallNewsroom.Compose(body);
        },
        iter: 8_000, threads: 1);

    [Fact]
    public void The_same_text_gives_the_same_page_on_every_thread()
    {
        var bodies = Enumerable.Range(0, 200).Select(i => string.Concat(Enumerable.Range(0, 40).Select(j => Pieces[(i * 37 + j * 61 + i * j) % Pieces.Length]))).ToArray();
        var alone = bodies.Select(body => SmallNewsroom.Html(body)).ToArray();
        var together = new string[bodies.Length * 8];
        Parallel.For(0, together.Length, i => together[i] = SmallNewsroom.Html(bodies[i % bodies.Length]));
        for (var i = 0; i < together.Length; i++) Assert.Equal(alone[i % bodies.Length], together[i]);
    }

    private static bool IsSafe(string href) =>
        href.StartsWith('#') || href.StartsWith("/paper/", StringComparison.Ordinal)
        || href.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || href.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || href.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || href.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);

    /// <summary>The first tag that does not fit, or empty.</summary>
    private static string Unbalanced(string html)
    {
        var open = new Stack<string>();
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            var tag = html[at..(html.IndexOf('>', at) + 1)];
            var name = new string(tag.TrimStart('<', '/').TakeWhile(char.IsAsciiLetterOrDigit).ToArray());
            if (name is "br" or "wbr" or "hr" or "col" or "img" or "input") continue;
            if (name == "a" && tag[1] != '/' && open.Contains("a")) return tag;
            if (tag[1] != '/') open.Push(name);
            else if (!open.TryPop(out var last) || last != name) return tag;
        }

        return open.TryPop(out var rest) ? rest : "";
    }
}
