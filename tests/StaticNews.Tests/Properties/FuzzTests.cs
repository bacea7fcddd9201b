using StaticNews.Benchmarks;
using StaticNews.Benchmarks.Fuzzing;
using StaticNews.Tests.Preview;

namespace StaticNews.Tests.Properties;

/// <summary>A short run over every surface that the benchmarks' `fuzz` asks millions of times: the same inputs on every run.</summary>
[Trait("suite", "properties")]
public sealed class FuzzTests
{
    private const ulong Seed = 20_261_001;
    private const int Requests = 400;

    private readonly Surfaces _surfaces = new(Repository.PathOf("input"));

    public static TheoryData<string, int> Counts => new()
    {
        { "article", 5_000 }, { "body", 5_000 }, { "settings", 5_000 }, { "data", 50_000 }, { "theme", 200 }, { "template", 200 }, { "picture", 100 },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public void Made_up_bytes_break_nothing(string surface, int count)
    {
        var (_, make, ask) = _surfaces.All[surface];
        var scraps = new Scraps(new Dice(Seed));
        for (var asked = 0; asked < count; asked++)
        {
            var bytes = make(scraps);
            var fault = Surfaces.FaultOf(ask, bytes);
            Assert.True(fault is null, $"{fault}\nbase64: {Convert.ToBase64String(bytes)}");
        }
    }

    [Fact]
    public void No_surface_is_left_out() => Assert.Equal(_surfaces.All.Keys.Order(StringComparer.Ordinal), Counts.Select(static row => row.Data.Item1).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Made_up_requests_neither_end_a_preview_nor_lead_out_of_the_site()
    {
        using var newsroom = new PreviewNewsroom();
        HttpFuzz.Hide(newsroom);
        await using var preview = await PreviewProcess.Start(newsroom.Arguments);
        var (answered, fault) = await HttpFuzz.Ask(preview, Requests, Seed);
        Assert.Null(fault);
        Assert.InRange(answered, Requests / 10, Requests);
    }
}
