namespace StaticNews.BrowserTests;

/// <summary>Which file of a picture a screen gets, in which order, and what stands there before it comes.</summary>
public sealed class PictureLoadingTests(Browser browser)
{
    private static readonly string[] Illustrated = ["", SamplePaths.Shape, SamplePaths.Blocks, "politics/", "series/골목의시간/"];

    [Theory]
    [InlineData(360, 1)]
    [InlineData(360, 2)]
    [InlineData(1280, 1)]
    [InlineData(1280, 2)]
    public async Task The_smallest_file_that_is_wide_enough_is_loaded_as_avif(int width, int scale)
    {
        foreach (var path in Illustrated)
        {
            // What another page has loaded is taken again where it is shown smaller: each page has a reader of its own.
            await using var reader = await browser.NewReader(width, scale: scale);
            await reader.Go(path);
            var loaded = await reader.Page.EvaluateAsync<string[]>(
                """
                async () => {
                  const images = [...document.querySelectorAll('main picture img')].filter((image) => image.checkVisibility());
                  for (const image of images) {
                    image.scrollIntoView();
                    await new Promise((next) => setTimeout(next, 30));
                    await image.decode();
                  }
                  return images.map((image) => {
                    const files = image.parentElement.querySelector('source').srcset.split(', ').map((file) => file.split(' '));
                    const widths = files.map(([, width]) => parseInt(width));
                    const chosen = files.find(([url]) => image.currentSrc.endsWith(url));
                    const needed = image.getBoundingClientRect().width * devicePixelRatio;
                    const fitting = widths.find((width) => width >= needed) ?? widths.at(-1);
                    if (!chosen) return `not of the AVIF files: ${image.currentSrc}`;
                    const isThere = images.filter((other) => other.currentSrc === image.currentSrc).length > 1 && parseInt(chosen[1]) > fitting;
                    return parseInt(chosen[1]) === fitting || isThere ? '' : `${chosen} for ${needed} pixels`;
                  });
                }
                """);
            Assert.NotEmpty(loaded);
            Assert.All(loaded, complaint => Assert.True(complaint.Length == 0, $"{path}: {complaint}"));
        }
    }

    [Fact]
    public async Task The_lead_comes_first_and_all_else_when_it_is_near()
    {
        await using var reader = await browser.NewReader(360);
        foreach (var path in Illustrated)
        {
            await reader.Go(path);
            var images = await reader.Page.Locator("main img").EvaluateAllAsync<string[]>("all => all.map(image => `${image.getAttribute('loading') ?? 'eager'} ${image.fetchPriority}`)");
            Assert.Equal("eager high", images[0]);
            Assert.All(images[1..], image => Assert.Equal("lazy auto", image));
        }
    }

    [Fact]
    public async Task Its_average_colour_stands_there_before_a_picture_comes()
    {
        await using var reader = await browser.NewReader(360);
        await reader.Page.RouteAsync("**/pictures/**", route => route.AbortAsync());
        foreach (var path in Illustrated)
        {
            await reader.Go(path);
            var colours = await reader.Page.Locator("main img[data-color]").EvaluateAllAsync<string[]>(
                """
                all => all.filter((image) => image.checkVisibility()).map((image) => {
                  const painted = getComputedStyle(image).backgroundColor.match(/\d+/g).map((part) => Number(part).toString(16).padStart(2, '0'));
                  return `${image.dataset.color} #${painted.join('')}`;
                })
                """);
            Assert.NotEmpty(colours);
            Assert.All(colours, pair => Assert.Equal(pair[..7], pair[8..]));
        }
    }
}
