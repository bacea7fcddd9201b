namespace StaticNews.BrowserTests;

/// <summary>Whatever a keyboard can reach on any page lies open to the eye when it is reached (WCAG 2.4.7, 2.4.11).</summary>
public sealed class FocusTests(Browser browser)
{
    private const string Visit = """
        () => [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'))
          .map((element) => {
            element.focus();
            const style = getComputedStyle(element);
            const shows = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            const box = element.getClientRects()[0];
            const inside = box.top >= 0 && box.left >= 0 && box.top < innerHeight && box.left < innerWidth;
            const on = document.elementFromPoint(box.left + Math.min(box.width / 2, 20), Math.min(box.top + box.height / 2, innerHeight - 1));
            const isOpen = !!on && (element.contains(on) || on.contains(element));
            return document.activeElement === element && shows && inside && isOpen ? ''
              : `${shows ? '' : 'no outline '}${inside ? '' : 'off the screen '}${isOpen ? '' : 'covered '}${element.outerHTML.slice(0, 160)}`;
          })
          .filter((complaint) => complaint)
        """;

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task What_has_the_focus_is_marked_and_uncovered_on_every_kind_of_page(int width)
    {
        await using var reader = await browser.NewReader(width);
        var found = new List<string>();
        foreach (var path in SamplePaths.All)
        {
            await reader.Go(path);
            // From a keyboard's first press on, the browser marks what scripts give the focus to.
            await reader.Page.Keyboard.PressAsync("Tab");
            found.AddRange((await reader.Page.EvaluateAsync<string[]>(Visit)).Select(complaint => $"{path}: {complaint}"));
        }

        Assert.Empty(found);
    }
}
