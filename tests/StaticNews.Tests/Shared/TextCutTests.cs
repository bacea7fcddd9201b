using CsCheck;
using StaticNews.Engine.Shared.Text;

namespace StaticNews.Tests.Shared;

public sealed class TextCutTests
{
    [Theory]
    [InlineData("짧은 글이다.", 20, "짧은 글이다.")]
    [InlineData("시장이 열렸다. 사람이 많이 모였다고 한다.", 12, "시장이 열렸다.")]
    [InlineData("정말 그런가? 아무도 알지 못했다.", 10, "정말 그런가?")]
    [InlineData("“시장이 열렸다.” 사람이 많이 모였다.", 14, "“시장이 열렸다.”")]
    [InlineData("짧다. 그러나 이 문장은 아주 길어서 다 들어가지 못한다.", 20, "짧다. 그러나 이 문장은 아주…")]
    [InlineData("오는 2026. 8. 15. 광복절에 행사가 열린다.", 17, "오는 2026. 8. 15.…")]
    [InlineData("작가 J. K. 롤링이 새 책을 낸다고 했다.", 9, "작가 J. K.…")]
    [InlineData("The talks with the U.S. delegation ended", 26, "The talks with the U.S.…")]
    [InlineData("시장에서 (어제) 일이 났다", 7, "시장에서…")]
    [InlineData("경제, 산업 그리고 문화", 5, "경제…")]
    [InlineData("아주긴한낱말이라서끊을곳이없다", 6, "아주긴한낱…")]
    [InlineData("😀😀😀😀", 4, "😀…")]
    [InlineData("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 13, "👨‍👩‍👧‍👦…")]
    [InlineData("그는 말끝을 흐렸다… 그리고 떠났다", 12, "그는 말끝을 흐렸다…")]
    [InlineData("가나다", 1, "…")]
    [InlineData("가나다", 0, "")]
    public void Text_ends_where_an_editor_would_end_it(string text, int length, string expected) =>
        Assert.Equal(expected, TextCut.AtSentenceOrWord(text, length));

    [Fact]
    public void The_cut_is_never_longer_than_asked() =>
        Gen.Select(RandomText.Any, Gen.Int[0, 130]).Sample((text, length) => TextCut.AtSentenceOrWord(text, length).Length <= length);

    [Fact]
    public void No_pair_is_broken() =>
        Gen.Select(Gen.OneOf("😀", "가", " ", "a", "다. ", "👍🏽").Array[0, 40], Gen.Int[0, 60]).Sample((parts, length) =>
        {
            var cut = TextCut.AtSentenceOrWord(string.Concat(parts), length);
            return HtmlText.IndexOfSpecial(cut) < 0;
        });
}
