namespace StaticNews.BrowserTests;

/// <summary>The search form of the masthead: a plain form, which fetches help when somebody turns to it.</summary>
public sealed class SearchHookTests(Browser browser)
{
    [Fact]
    public async Task The_search_module_is_asked_for_at_the_first_focus_and_gets_the_form()
    {
        await using var reader = await browser.NewReader();
        var asked = 0;
        await reader.Go(SamplePaths.Shape);
        var form = reader.Page.Locator(".masthead form");
        var module = new Uri(new Uri(reader.Page.Url), await form.GetAttributeAsync("data-search"));
        await reader.Page.RouteAsync(module.AbsoluteUri, route =>
        {
            asked++;
            return route.FulfillAsync(new() { ContentType = "text/javascript", Body = "export function suggest(form) { form.dataset.helped = form.elements.q.name; }" });
        });
        await reader.Page.Locator("h1").ClickAsync();
        Assert.Equal(0, asked);
        await form.Locator("input").FocusAsync();
        await Assertions.Expect(form).ToHaveAttributeAsync("data-helped", "q");
        await reader.Page.Locator(".nameplate a").FocusAsync();
        await form.Locator("input").FocusAsync();
        Assert.Equal(1, asked);
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task Without_the_module_the_form_leads_to_the_search_page()
    {
        await using var reader = await browser.NewReader(hasScript: false);
        await reader.Go(SamplePaths.Shape);
        await reader.Page.Locator(".masthead form input").FillAsync("다리 보강");
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.WaitForURLAsync("**/search/?q=" + Uri.EscapeDataString("다리") + "+" + Uri.EscapeDataString("보강"));
    }
}
