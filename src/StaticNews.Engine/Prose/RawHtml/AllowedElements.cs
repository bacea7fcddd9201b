namespace StaticNews.Engine.Prose.RawHtml;

/// <summary>The elements that an author may write as HTML. What is not named here loses its tag and keeps its words.</summary>
internal static class AllowedElements
{
    private static readonly AllowedElement Unknown = new(ElementKind.WordsOnly, [], []);

    private static readonly FrozenDictionary<string, AllowedElement> Table = Build();

    private static readonly FrozenSet<string> Frames = FrozenSet.ToFrozenSet(["iframe", "embed", "object", "video", "audio", "frame"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> EndingByThemselves = FrozenSet.ToFrozenSet(
        ["p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "rt", "rp"], StringComparer.Ordinal);

    /// <param name="name">In lower case.</param>
    public static AllowedElement Of(string name) => Table.GetValueOrDefault(name, Unknown);

    /// <summary>Whether it would show something of another host.</summary>
    public static bool IsFrame(string name) => Frames.Contains(name);

    /// <summary>Whether HTML lets its end tag be left out.</summary>
    public static bool EndsByItself(string name) => EndingByThemselves.Contains(name);

    /// <summary>Whether a browser moves all else that stands directly in it to before the table.</summary>
    public static bool HoldsOnlyTableParts(string name) => name is "table" or "thead" or "tbody" or "tfoot" or "tr" or "colgroup";

    private static FrozenDictionary<string, AllowedElement> Build()
    {
        var table = new Dictionary<string, AllowedElement>(StringComparer.Ordinal);
        Add(ElementKind.Inline, "abbr b bdi bdo cite code dfn em i kbd mark rp rt ruby s samp small span strong sub sup u var");
        Add(ElementKind.Inline, "q", "cite");
        Add(ElementKind.Inline, "ins del", "cite datetime");
        Add(ElementKind.Inline, "time", "datetime");
        Add(ElementKind.Inline, "a", "href name");
        Add(ElementKind.InlineVoid, "img", "src alt");
        Add(ElementKind.InlineVoid, "br wbr");
        Add(ElementKind.Words, "p h1 h2 h3 h4 h5 h6 pre");
        Add(ElementKind.Words, "summary", parents: "details");
        Add(ElementKind.Words, "figcaption", parents: "figure");
        Add(ElementKind.Flow, "caption", parents: "table");
        Add(ElementKind.Flow, "div section article aside address figure ul dl table");
        Add(ElementKind.Flow, "blockquote", "cite");
        Add(ElementKind.Flow, "details", "open");
        Add(ElementKind.Flow, "ol", "start reversed");
        Add(ElementKind.Flow, "li", "value", "ul ol");
        Add(ElementKind.Flow, "dt dd", parents: "dl div");
        Add(ElementKind.Flow, "thead tbody tfoot", parents: "table");
        Add(ElementKind.Flow, "tr", parents: "table thead tbody tfoot");
        Add(ElementKind.Flow, "colgroup", "span", "table");
        Add(ElementKind.Flow, "td", "colspan rowspan align", "tr");
        Add(ElementKind.Flow, "th", "colspan rowspan align scope", "tr");
        Add(ElementKind.Void, "hr");
        Add(ElementKind.Void, "col", "span", "colgroup");
        Add(ElementKind.Nothing, "script style template title textarea select datalist canvas svg math applet iframe embed object video audio frame frameset noembed noframes xmp plaintext");
        return table.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(ElementKind kind, string names, string attributes = "", string parents = "")
        {
            foreach (var name in Split(names)) table.Add(name, new AllowedElement(kind, Split(attributes), Split(parents)));
        }
    }

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
