using System.Runtime.CompilerServices;

namespace StaticNews.Engine.Planning;

/// <summary>The words that the engine itself takes from the theme's language file: titles and descriptions of pages that no author writes.</summary>
internal sealed class Words(FrozenDictionary<string, string> texts)
{
    /// <summary>Every key that the engine asks for; a theme must have them all.</summary>
    public static readonly ImmutableArray<string> Keys =
    [
        "tag.index", "reporter.index", "series.index", "story.index", "archive.title", "correction.index", "search.title", "not_found.title",
        "page.day", "page.month", "page.year", "page.number", "page.related", "page.others",
        "description.section", "description.tag", "description.reporter", "description.series", "description.story", "description.month",
        "description.corrections", "description.search",
    ];

    /// <summary>The text with {0}, {1} … filled in; the key itself where the theme lacks it, which compiling the theme reports.</summary>
    public string Of(string key, params ReadOnlySpan<string> values)
    {
        var rest = texts.GetValueOrDefault(key, key).AsSpan();
        var filled = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        for (var at = rest.IndexOf('{'); at >= 0; at = rest.IndexOf('{'))
        {
            filled.AppendFormatted(rest[..at]);
            var isPlace = at + 2 < rest.Length && rest[at + 2] == '}' && rest[at + 1] - '0' is >= 0 and var place && place < values.Length;
            filled.AppendLiteral(isPlace ? values[rest[at + 1] - '0'] : "{");
            rest = rest[(at + (isPlace ? 3 : 1))..];
        }

        filled.AppendFormatted(rest);
        return filled.ToStringAndClear();
    }

    /// <summary>The title of a page of a list: its number stands behind the name of all but the newest.</summary>
    public string TitleOf(string name, Pager pager) =>
        pager.IsNewest ? name : Of("page.number", name, pager.Number.ToString(CultureInfo.InvariantCulture));
}
