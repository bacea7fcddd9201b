namespace StaticNews.BrowserTests;

/// <summary>Everything can be reached by the tab key alone, and what has the focus can be seen.</summary>
public sealed class KeyboardTests(Browser browser)
{
    private const string Stop = """
        () => {
          const element = document.activeElement;
          if (element === document.body) return null;
          const style = getComputedStyle(element.matches('.settings input') ? element.parentElement : element);
          const box = element.getBoundingClientRect();
          const on = document.elementFromPoint(box.left + Math.min(box.width / 2, 20), box.top + box.height / 2);
          const shows = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          const isSeen = !!on && (element.contains(on) || on.contains(element));
          return (shows && isSeen ? 'good ' : `${shows ? '' : 'no outline '}${isSeen ? '' : 'covered '}`) + element.outerHTML.slice(0, 160);
        }
        """;

    [Theory]
    [InlineData("", 360)]
    [InlineData(SamplePaths.Gallery, 360)]
    [InlineData(SamplePaths.Gallery, 1280)]
    [InlineData("search/", 1280)]
    public async Task Every_stop_shows_the_focus_and_none_is_left_out(string path, int width)
    {
        await using var reader = await browser.NewReader(width);
        await reader.Go(path);
        var expected = await reader.Page.EvaluateAsync<int>(
            "[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex=\"0\"]')].filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled')).length");
        var stops = new List<string>();
        for (var presses = 0; presses <= expected + 5; presses++)
        {
            await reader.Page.Keyboard.PressAsync("Tab");
            if (await reader.Page.EvaluateAsync<string?>(Stop) is not { } stop) break;
            stops.Add(stop);
        }

        Assert.DoesNotContain(stops, stop => !stop.StartsWith("good ", StringComparison.Ordinal));
        Assert.True(stops.Count >= expected, $"{stops.Count} stops for {expected} controls");
    }
}
