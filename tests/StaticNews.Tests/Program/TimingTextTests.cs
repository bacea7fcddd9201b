using StaticNews.Engine;
using StaticNews.Engine.Indexing;
using StaticNews.Engine.Planning;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Reporting;

namespace StaticNews.Tests.Program;

/// <summary>Where the time went, for whoever keeps a theme.</summary>
public sealed class TimingTextTests
{
    [Fact]
    public void Steps_then_templates_then_the_five_slowest_pages_then_what_the_cache_spared()
    {
        var pages = Enumerable.Range(1, 6).Select(static at => new PageTiming(new Route($"/a{at}/"), PageKind.Article, TimeSpan.FromMilliseconds(at)))
            .Append(new PageTiming(new Route("/"), PageKind.Home, TimeSpan.FromMilliseconds(30)));
        var result = new BuildResult([], 6, 1200, 1300, 1, 1, 0, null, [new StepTiming("rendering", TimeSpan.FromMilliseconds(51))], []) { Rendered = [.. pages] };
        using var text = new StringWriter();
        new TimingText(new PlainTextSink(text), MessageLanguage.English).Write(result);
        Assert.Equal("""
                  51.0 ms  rendering
                  30.0 ms  Home × 1
                  21.0 ms  Article × 6
                  30.0 ms  /
                   6.0 ms  /a6/
                   5.0 ms  /a5/
                   4.0 ms  /a4/
                   3.0 ms  /a3/
            Pages rendered: 7, left as they were: 1,193

            """, text.ToString(), ignoreLineEndingDifferences: true);
    }
}
