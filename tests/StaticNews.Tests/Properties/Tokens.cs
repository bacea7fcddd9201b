namespace StaticNews.Tests.Properties;

/// <summary>Scraps of the languages that authors and themes write, for making text that is nearly right.</summary>
internal static class Tokens
{
    private static readonly string[] Common = ["\n", "\r\n", " ", "  ", "\t", "\0", "\uFEFF", "\u200B", "가", "\u1107\u1161", "🌊", "\"", "'", "\\", "-", "---\n", ":", "#", "<", ">", "&"];

    public static readonly string[] FrontMatter =
    [
        .. Common, "---\n", "+++\n", "title: ", "title:", "date: ", "2026-03-04", "2099-01-01 10:00", "tags: ", "[", "]", "{", "}", ", ", "- ", "  - ", "deck:", "reporter: ", "kim", "slug: ", "../", "aliases: ",
        "/old/", "related:", "url: https://x.example/", "corrections:", "kind: 정정", "text: |", "image: ", "x.jpg", "&a ", "*a", "!!x ", "? ", "| ", "> ", "%", "@", "`", "true", "no", "null", "~", "1e9", "<<: ", "expires: ", "draft: ", "front: lead", "section: ", "series: ", "본문",
    ];

    public static readonly string[] Body =
    [
        .. Common, "# ", "## ", "> ", ">>>>>>>>>>>>>>>>", "- ", "1. ", "2020. 12. 29.", "*", "**", "~~", "`", "```", "```html\n", "![", "](", ")", "[", "]", "[^1]", "[^1]: ", "x.jpg \"a | b\"", "a1.md", "#없다", "<script>", "</script>", "<p onclick=x>", "<!--", "-->", "<b>", "</", "{onclick=x}", "{#id .a}",
        "| a | b |\n|---|---|\n", "◇", "=", "http://", "https://x.example/가", "javascript:", "&#115;", "&amp;", ":::", "::: factbox 제목\n", "/김바다 기자 sea@x.example", "- [x] ", "\n\n", "    ", "[a]: b", "<a@x.example>",
    ];

    public static readonly string[] Data =
    [
        ",", ",", ";", "\t", "\n", "\r\n", "\r", "\"", "\"\"", " ", "가", "1", "-2", "▲3.5", "0", "1,234", "12%", "0.00000001", "999999999999999", "1e9", "…", "-", "2026-03-04", "2026", "2026년 3월",
        "아주 긴 이름이 붙은 항목 하나", "🌊", "\u202E", "\u1100\u1161", "<b>", "&",
    ];

    public static readonly string[] Settings =
    [
        .. Common, "name: ", "시험일보", "base_url: ", "https://news.example/", "ftp://x", "permalink: ", "/{yyyy}/{slug}/", "{", "}", "page_size: ", "0", "-1", "99999999999999", "sections:", "\n  - ", "{ id: a, name: b }", "imprint:", "\n  title: x", "newspaper: ", "true", "ads:", "menu:", "feeds:", "related:", "checks:", "SN2504: ", "off", "theme:", "domain: ", "timezone: ", "Asia/Seoul", "+25:00", "language: ", "en", "&a ", "*a", "!!x ", "[", "]", "| ", "? ", "- ",
    ];

    public static readonly string[] Template =
    [
        .. Common, "{{ ", " }}", "{{~ ", " ~}}", "{{ end }}", "{{ else }}", "{{ if ", "{{ for x in ", "articles", "article", ".title", ".titel", "site.name", "page.", "card", "x", " = ", "1..50", "[1,2]", "{a: 1}", "| ", "string.upcase ", "html.escape ", "include 'card' card: ", "include 'figure' ", "layout 'base'", "layout 'none'", "wrap block 'head'", "block 'head'", "{{ content }}",
        "capture y", "func f", "ret ", "json ", "date.long ", "t 'page.tags'", "null", "1/0", "'a' * 3", "array.sort ", "regex.match 'a' '('", "with ", "case ", "when ", "this", "??", "?.", "$0", "<div>", "</div>", "break", "continue", "import ", "readonly x",
    ];

    public static readonly string[] Words =
    [
        .. Common, "page:", "\n  tags: ", "\n  month: ", "{0}", "{9}", "{", "}", "date:", "\n  long: ", "{yyyy}", "{x}", "description:", "options:", "\n  accent: ", "{ default: a, kind: choice, choices: [a] }", "- ", "[", "]", "&a ", "*a", "| ", "name: ", "태그",
    ];

    public static readonly string[] Names = ["a", "A", "가", "\u1107\u1161", " ", ".", "..", "-", "_", "#", "?", "%", "%2F", "&", "'", "\"", "<b>", "con", "index", "README", "🌊", "x/", "\u202E", "=", "+", "~", "{n}", "\\", ":", "*", "|"];
}
