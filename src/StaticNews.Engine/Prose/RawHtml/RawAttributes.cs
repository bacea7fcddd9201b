using System.Buffers;
using AngleSharp.Dom;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace StaticNews.Engine.Prose.RawHtml;

/// <summary>What passes of the attributes of an HTML element: id, class, data-*, lang, dir, title, and the few that it cannot do without.</summary>
internal static class RawAttributes
{
    private static readonly SearchValues<char> OfDates = SearchValues.Create("0123456789-:.+TZPDHMSW ");

    /// <summary>Gives the node what passes; says what does not. Addresses are not taken here: links and pictures are resolved like those of Markdown.</summary>
    /// <param name="start">Where the tag starts in the body.</param>
    public static void Give(MarkdownObject node, IElement element, AllowedElement allowed, int start, RawSource source)
    {
        var given = new HtmlAttributes();
        foreach (var attribute in element.Attributes)
        {
            if (Passes(given, element.LocalName, attribute.Name, attribute.Value, allowed)) continue;
            var at = source.PlaceOf(attribute.Name, start);
            source.Report.Add(TextRules.DroppedTagAttribute, at, attribute.Name.Length, [$"<{element.LocalName} {RawSource.Shortened(attribute.Name)}>"]);
        }

        node.SetAttributes(given);
        node.SetData(typeof(RawAttributes), true);
    }

    /// <summary>Whether the attributes of a node were judged here.</summary>
    public static bool Judged(MarkdownObject node) => node.GetData(typeof(RawAttributes)) is not null;

    private static bool Passes(HtmlAttributes given, string element, string name, string value, AllowedElement allowed)
    {
        var trimmed = value.Trim();
        switch (name)
        {
            case "id" or "name" when name == "id" || allowed.Attributes.Contains(name):
                if (trimmed.Length == 0 || trimmed.AsSpan().ContainsAny(" \t\r\n\f")) return false;
                given.Id ??= Nfc.Normalize(trimmed);
                return true;
            case "class":
                foreach (var word in trimmed.Split([' ', '\t', '\r', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries)) given.AddClass(word);
                return true;
            case "title" or "lang":
                if (element is not ("a" or "img") || name != "title") given.AddProperty(name, trimmed);
                return true;
            case "dir":
                return Add(given, name, trimmed.ToLowerInvariant(), trimmed.ToLowerInvariant() is "ltr" or "rtl" or "auto");
        }

        if (AuthorAttributes.IsData(name)) return Add(given, name, value, true);
        if (!allowed.Attributes.Contains(name)) return false;
        switch (name)
        {
            case "href" or "src" or "alt":
                return true;
            case "align":
                var side = trimmed.ToLowerInvariant();
                if (side is not ("left" or "center" or "right")) return false;
                given.AddClass("align-" + side);
                return true;
            case "cite":
                return Add(given, name, trimmed, trimmed.StartsWith("https://", StringComparison.Ordinal) || trimmed.StartsWith("http://", StringComparison.Ordinal));
            case "scope":
                return Add(given, name, trimmed.ToLowerInvariant(), trimmed.ToLowerInvariant() is "row" or "col" or "rowgroup" or "colgroup");
            case "open" or "reversed":
                return Add(given, name, "", true);
            case "datetime":
                return Add(given, name, trimmed, IsDateTime(trimmed));
            default:
                return Add(given, name, trimmed, IsNumber(trimmed, isSpan: name.EndsWith("span", StringComparison.Ordinal)));
        }
    }

    private static bool Add(HtmlAttributes given, string name, string value, bool isValid)
    {
        if (isValid) given.AddProperty(name, value);
        return isValid;
    }

    private static bool IsNumber(string value, bool isSpan) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && (isSpan ? number is >= 1 and <= 1000 : number is > -1_000_000 and < 1_000_000);

    private static bool IsDateTime(string value) => value.Length is > 0 and <= 40 && !value.AsSpan().ContainsAnyExcept(OfDates);
}
