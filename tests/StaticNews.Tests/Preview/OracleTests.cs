namespace StaticNews.Tests.Preview;

[Trait("suite", "preview")]
public sealed class OracleTests
{
    private const int Bursts = 12;

    [Fact]
    public async Task After_every_burst_of_edits_the_preview_shows_what_a_clean_build_makes()
    {
        using var newsroom = new PreviewNewsroom();
        await using var preview = await PreviewProcess.Start(newsroom.Arguments);
        using var oracle = new PreviewOracle(newsroom, preview);
        var storm = new EditStorm(newsroom, seed: 20261001);
        Assert.Empty(await oracle.Differences());
        for (var burst = 0; burst < Bursts; burst++)
        {
            storm.Burst(burst % 6 + 1);
            Assert.Empty(await oracle.Differences());
        }
    }
}
