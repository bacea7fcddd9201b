using AngleSharp.Dom;
using StaticNews.Engine.Planning;

namespace StaticNews.Tests.WholeSite;

/// <summary>What must be true of every page of a site.</summary>
public abstract class SitePageTests(SampleBuild site)
{
    private const string Focusable = "a[href], button, input, select, textarea, summary, iframe, [tabindex]:not([tabindex='-1'])";
    private readonly SampleBuild _site = site;

    [Fact]
    public void There_are_no_mistakes() => Assert.Equal("", DiagnosticLines.Of(_site.Result.Diagnostics));

    [Fact]
    public void Every_page_is_well_formed() => Assert.Empty(_site.Pages.SelectMany(static page => page.Errors.Select(error => $"{page.Path}: {error}")));

    [Fact]
    public void Every_kind_of_page_is_among_them()
    {
        var seen = _site.ReadPages.Select(static page => page.Document.Body!.ClassName).ToHashSet(StringComparer.Ordinal);
        var expected = Enum.GetNames<PageKind>().Except(["Redirect", "Feed", "Sitemap", "Text"]).Select(static name => "page" + string.Concat(name.Select(static letter => char.IsUpper(letter) ? $"-{letter}" : letter.ToString())).ToLowerInvariant());
        Assert.Empty(expected.Except(seen.Select(static name => name?.Replace('_', '-')), StringComparer.Ordinal));
        Assert.Contains(_site.Pages, static page => page.IsRedirect);
    }

    [Fact]
    public void Every_page_has_one_headline_a_language_and_a_title() => Each(page =>
    [
        .. Wrong(page.Document.QuerySelectorAll("h1").Length != 1, "not exactly one h1"),
        .. Wrong(page.Document.QuerySelector("h1")?.TextContent.Trim() is not { Length: > 0 }, "an empty h1"),
        .. Wrong(page.Document.DocumentElement.GetAttribute("lang") is not ("ko" or "en"), "no language"),
        .. Wrong(page.Document.Title is not { Length: > 0 }, "no title"),
        .. Wrong(page.Document.QuerySelector("meta[charset='utf-8' i]") is null, "no charset"),
        .. Wrong(page.Text.AsSpan(0, Math.Min(1000, page.Text.Length)).IndexOf("charset", StringComparison.OrdinalIgnoreCase) < 0, "the charset comes too late"),
        .. Wrong(page.Document.QuerySelector("meta[name='viewport']") is null, "no viewport"),
        .. Wrong(page.Document.QuerySelector("meta[name='description'][content]") is null, "no description"),
        .. Wrong(page.Document.QuerySelectorAll("main").Length != 1, "not exactly one main"),
        .. Wrong(page.Document.Doctype is null, "no doctype"),
    ]);

    [Fact]
    public void No_headline_level_is_skipped() => Each(page =>
    {
        var levels = page.Document.QuerySelectorAll("main h1, main h2, main h3, main h4, main h5, main h6").Select(heading => heading.LocalName[1] - '0').ToArray();
        return [.. levels.Zip(levels.Skip(1)).Where(pair => pair.Second > pair.First + 1).Select(pair => $"h{pair.First} is followed by h{pair.Second}")];
    });

    [Fact]
    public void The_skip_link_is_the_first_thing_that_takes_the_focus() => Each(page =>
    {
        var first = page.Document.Body!.QuerySelector(Focusable);
        var href = first?.GetAttribute("href");
        var target = href is ['#', ..] ? page.Document.GetElementById(href[1..]) : null;
        return [.. Wrong(target?.LocalName != "main", $"first is {first?.OuterHtml}")];
    });

    [Fact]
    public void Ids_are_unique() => Each(page =>
        [.. page.Document.QuerySelectorAll("[id]").GroupBy(element => element.Id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"twice: {group.Key}")]);

    [Fact]
    public void What_a_label_or_description_points_to_is_there() => Each(page =>
    [
        .. new[] { "aria-labelledby", "aria-describedby", "aria-controls", "for" }
            .SelectMany(name => page.Document.QuerySelectorAll($"[{name}]").SelectMany(element => element.GetAttribute(name)!.Split(' ')))
            .Where(id => page.Document.GetElementById(id) is null)
            .Select(id => $"nothing has the id {id}"),
    ]);

    [Fact]
    public void Pictures_have_a_text_and_a_size() => Each(page =>
    [
        .. page.Document.QuerySelectorAll("img")
            .Where(image => !image.HasAttribute("alt") || !IsSize(image.GetAttribute("width")) || !IsSize(image.GetAttribute("height")))
            .Select(image => image.OuterHtml),
    ]);

    [Fact]
    public void Links_and_buttons_have_a_name() => Each(page =>
    [
        .. page.Document.QuerySelectorAll("a[href], button")
            .Where(element => element.TextContent.Trim().Length == 0 && !element.HasAttribute("aria-label") && !element.QuerySelectorAll("img[alt]").Any(image => image.GetAttribute("alt")!.Length > 0))
            .Select(element => element.OuterHtml),
    ]);

    [Fact]
    public void Nothing_acts_inline() => Each(page =>
    [
        .. page.Document.All.SelectMany(element => element.Attributes
            .Where(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "style" || attribute.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
            .Select(attribute => $"<{element.LocalName} {attribute.Name}=\"{attribute.Value}\">")),
    ]);

    [Fact]
    public void No_template_shows_through() => Each(page =>
        [.. Wrong(page.Text.Contains("{{", StringComparison.Ordinal), "braces")]);

    [Fact]
    public void Every_page_names_its_own_address() => Each(page =>
    {
        if (page.Path == "404.html") return [];
        var canonical = page.Document.QuerySelector("link[rel='canonical']")?.GetAttribute("href");
        var own = new Uri(_site.BaseUrl, Uri.EscapeDataString(page.Url).Replace("%2F", "/", StringComparison.Ordinal)).AbsoluteUri;
        return [.. Wrong(canonical != own, $"{canonical} instead of {own}")];
    });

    [Fact]
    public void Titles_are_told_apart()
    {
        var doubled = _site.ReadPages.GroupBy(page => page.Document.Title, StringComparer.Ordinal).Where(group => group.Count() > 1);
        Assert.Empty(doubled.Select(group => $"{group.Key}: {string.Join(", ", group.Select(page => page.Path))}"));
    }

    [Fact]
    public void Every_page_carries_the_imprint() => Each(page =>
        [.. new[] { "해담 가00417", "여은섭", "마하진", "구슬아" }.Where(text => !page.Document.Body!.TextContent.Contains(text, StringComparison.Ordinal))]);

    [Fact]
    public void Redirects_lead_on_without_a_script()
    {
        var redirects = _site.Pages.Where(page => page.IsRedirect).ToArray();
        Assert.All(redirects, page =>
        {
            Assert.NotNull(page.Document.QuerySelector("a[href]"));
            Assert.NotEqual("", page.Document.Title);
            Assert.NotNull(page.Document.QuerySelector("meta[name='robots'][content*='noindex']"));
        });
    }

    private void Each(Func<SamplePage, IEnumerable<string>> complaintsOf) =>
        Assert.Empty(_site.ReadPages.SelectMany(page => complaintsOf(page).Select(complaint => $"{page.Path}: {complaint}")));

    private static IEnumerable<string> Wrong(bool isWrong, string complaint) => isWrong ? [complaint] : [];

    private static bool IsSize(string? value) => int.TryParse(value, out var pixels) && pixels > 0;
}
