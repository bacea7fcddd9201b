namespace StaticNews.BrowserTests;

/// <summary>The search page as a reader uses it.</summary>
public sealed class SearchPage(Reader reader)
{
    public IPage Page => reader.Page;

    public ILocator Box => Page.Locator("main input[name=q]");

    public ILocator Status => Page.Locator("main [role=status]");

    public ILocator Rows => Page.Locator(".search-results > li");

    public ILocator Links => Page.Locator(".search-results h2 a");

    public ILocator More => Page.GetByRole(AriaRole.Button, new() { Name = "더 보기" });

    /// <summary>Opens the page at an address and waits until something was found.</summary>
    public static async Task<SearchPage> Found(Reader reader, string query)
    {
        var search = new SearchPage(reader);
        await reader.Go("search/" + query);
        await search.Rows.First.WaitForAsync();
        return search;
    }

    /// <summary>Opens the page with nothing asked.</summary>
    public static async Task<SearchPage> Empty(Reader reader)
    {
        await reader.Go("search/");
        return new SearchPage(reader);
    }

    /// <summary>Waits until the page says how many articles were found, and reads the number.</summary>
    public async Task<int> Count()
    {
        await Assertions.Expect(Status).ToContainTextAsync("건");
        var text = await Status.InnerTextAsync();
        return int.Parse(string.Concat(text.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(c => char.IsAsciiDigit(c) || c == ',').Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>What the tab complained of; requests that a newer question stopped are no complaint.</summary>
    public IEnumerable<string> Complaints => reader.Complaints.Where(complaint => !complaint.StartsWith("failed:", StringComparison.Ordinal));

    /// <summary>Waits until an expression is true; the page's policy forbids to wait inside it.</summary>
    public async Task Until(string expression)
    {
        for (var tries = 0; !await Page.EvaluateAsync<bool>(expression); tries++)
        {
            Assert.True(tries < 200, "Never came true: " + expression);
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>The headlines found, in order.</summary>
    public async Task<string[]> Headlines() => [.. await Links.AllInnerTextsAsync()];

    /// <summary>What the address asks for under a name, or null.</summary>
    public Task<string?> Asked(string name) => Page.EvaluateAsync<string?>("name => new URLSearchParams(location.search).get(name)", name);
}
