using StaticNews.Engine.Shared.Text;

namespace StaticNews.Tests.Shared;

/// <summary>Words that readers take for one are one, and names keep their syllables.</summary>
public sealed class KoreanStemTests
{
    [Theory]
    [InlineData("광주", "광주가", "광주는", "광주를", "광주에", "광주에서", "광주에서는", "광주로", "광주까지", "광주부터", "광주와", "광주처럼", "광주보다", "광주의", "광주도", "광주만")]
    [InlineData("시민", "시민이", "시민은", "시민을", "시민에게", "시민에게서", "시민들에게는", "시민과", "시민으로서", "시민이라고", "시민이며", "시민이다", "시민한테")]
    [InlineData("교실", "교실로", "교실에서도", "교실마다", "교실조차", "교실밖에")]
    public void Particles_do_not_make_another_word(string word, params string[] forms)
    {
        Assert.Equal(word, KoreanStem.Of(word).ToString());
        foreach (var form in forms) Assert.Equal(word, KoreanStem.Of(form).ToString());
    }

    [Theory]
    [InlineData("회의")]
    [InlineData("마을")]
    [InlineData("사과")]
    [InlineData("대학로")]
    [InlineData("일자리")]
    [InlineData("보고서")]
    [InlineData("호랑나비")]
    public void What_only_looks_like_a_particle_stays(string word) => Assert.Equal(word, KoreanStem.Of(word).ToString());

    [Fact]
    public void Nothing_is_cut_to_one_syllable() => Assert.Equal("섬에서", KoreanStem.Of("섬에서").ToString());
}
