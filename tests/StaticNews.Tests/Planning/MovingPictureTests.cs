using NetVips;
using StaticNews.Engine.Planning.Pictures;

namespace StaticNews.Tests.Planning;

public sealed class MovingPictureTests
{
    [Theory]
    [InlineData(".gif", 0, 500, 5)]
    [InlineData(".gif", 0, 1500, 1)]
    [InlineData(".gif", 0, 4000, 1)]
    [InlineData(".gif", 2, 500, 2)]
    [InlineData(".gif", 50, 500, 5)]
    [InlineData(".gif", 1, 500, 1)]
    [InlineData(".webp", 0, 500, 5)]
    [InlineData(".webp", 0, 4000, 1)]
    [InlineData(".webp", 2, 500, 2)]
    public void A_moving_picture_comes_to_rest_within_five_seconds_or_plays_once(string format, int loop, int frameMs, int plays)
    {
        var film = Film(format, loop, frameMs);
        var settled = MovingPicture.Settle(film);
        Assert.Equal(film.Length, settled.Length);
        using var image = Image.NewFromBuffer(settled, "[n=-1]");
        Assert.Equal((plays, 2, frameMs), ((int)image.Get("loop"), (int)image.Get("n-pages"), ((int[])image.Get("delay"))[0]));
    }

    [Fact]
    public void A_file_that_is_cut_off_anywhere_stays_a_file_of_its_length()
    {
        foreach (var film in new[] { Film(".gif", 0, 500), Film(".webp", 0, 500) })
        {
            for (var length = 0; length < film.Length; length++) Assert.Equal(length, MovingPicture.Settle(film[..length]).Length);
        }
    }

    private static byte[] Film(string format, int loop, int frameMs)
    {
        using var frames = Image.Arrayjoin([Image.Black(40, 30), Image.Black(40, 30) + 200], across: 1);
        using var film = frames.Cast(Enums.BandFormat.Uchar).Mutate(image =>
        {
            image.Set(GValue.GIntType, "page-height", 30);
            image.Set(GValue.GIntType, "loop", loop);
            image.Set(GValue.ArrayIntType, "delay", new[] { frameMs, frameMs });
        });
        return film.WriteToBuffer(format);
    }
}
