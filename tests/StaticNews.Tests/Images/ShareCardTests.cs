using NetVips;
using StaticNews.Engine.Reading.Pictures;
using StaticNews.Images;

namespace StaticNews.Tests.Images;

public sealed class ShareCardTests
{
    private static readonly VipsPictureEncoder Encoder = new();

    [Theory]
    [InlineData("밀물")]
    [InlineData("[단독] “광주형 일자리” 2년 만에 다시 협상장으로 … 노사민정, 물빛시의회 임시회에서 쟁점 다섯 가지를 두고 밤샘 논의 끝에 합의안 초안을 마련했다")]
    [InlineData("<b>&amp;</b> & \"따옴표\" <")]
    [InlineData("띄어쓰기가없어서한줄에들어가지않는아주긴제목은글자사이에서나누어야만한다는것을보여주는제목")]
    public void A_card_of_any_headline_is_a_light_picture_of_the_right_size(string title)
    {
        var card = Encoder.Draw(new ShareCard(title, "물빛일보", "정치", "#0b3a66", true, "ko"))!;
        using var image = Image.NewFromBuffer(card);
        Assert.Equal((1200, 630), (image.Width, image.Height));
        Assert.InRange(card.Length, 3_000, 60_000);
        using var edge = image.ExtractArea(1200 - 60, 0, 60, 630).ExtractBand(0);
        Assert.InRange(edge.Max() - edge.Min(), 0, 3);
    }

    [Theory]
    [InlineData("#0b3a66", 255)]
    [InlineData("#f6e7b0", 20)]
    public void Letters_are_light_on_dark_and_dark_on_light(string ground, int ink)
    {
        using var image = Image.NewFromBuffer(Encoder.Draw(new ShareCard("물빛시의회 임시회", "물빛일보", null, ground, false, "ko"))!);
        using var headline = image.ExtractArea(84, 150, 900, 250).ExtractBand(0);
        Assert.InRange(Math.Abs((ink == 255 ? headline.Max() : headline.Min()) - ink), 0, 4);
    }

    [Fact]
    public void Lines_break_between_words_and_are_nearly_alike()
    {
        var lines = CardLines.Break("물빛시의회 임시회 폐회 조례안 스무 건 처리", 220, static text => text.Length * 20);
        Assert.Equal(["물빛시의회 임시회", "폐회 조례안 스무", "건 처리"], lines);
        Assert.Equal(["가나다라마", "바사"], CardLines.Break("가나다라마바사", 100, static text => text.Length * 20));
    }
}
