using NetVips;

namespace StaticNews.Tests.Images;

/// <summary>Pictures made for tests: like photographs in how much detail they have at every scale.</summary>
internal static class TestPictures
{
    /// <param name="detail">The share of it that is in focus, from 0 to 1.</param>
    public static Image Photograph(int seed, int width, int height, double detail)
    {
        var (sharp, blurred) = (Octaves(seed, width, height, 3), Octaves(seed, width, height, 128));
        var focus = ((Image.Perlin(width, height, cellSize: 700, seed: seed + 5) + (detail - 0.5) * 1.6) * 8) + 0.5;
        var mask = (focus > 1).Ifthenelse(1, (focus < 0).Ifthenelse(0, focus));
        var light = sharp * mask + blurred * (mask * -1 + 1) + 125;
        var warm = light + Image.Perlin(width, height, cellSize: 300, seed: seed + 77) * 40;
        var cold = light - Image.Perlin(width, height, cellSize: 220, seed: seed + 99) * 40;
        var noise = Image.Gaussnoise(width, height, sigma: 4, mean: 0, seed: seed);
        return (warm.Bandjoin(light, cold) + noise).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb).CopyMemory();
    }

    /// <summary>A bar chart's kind of picture: few colours, sharp edges.</summary>
    public static Image Drawing(int width, int height)
    {
        var white = Image.Black(width, height, bands: 3) + 255;
        return white.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb)
            .Mutate(image =>
            {
                for (var bar = 0; bar < 6; bar++) image.DrawRect([11, 58, 102], 40 + bar * width / 7, height / 4 + bar * 20, width / 10, height / 2, fill: true);
            });
    }

    private static Image Octaves(int seed, int width, int height, int smallest)
    {
        Image? sum = null;
        for (int cell = 1024, octave = 0; cell >= smallest; cell /= 2, octave++)
        {
            var one = Image.Perlin(width, height, cellSize: cell, seed: seed * 31 + octave) * (cell > 200 ? 55 : 34);
            sum = sum is null ? one : sum + one;
        }

        return sum!;
    }
}
