using CsCheck;
using StaticNews.Engine.Shared.Text;

namespace StaticNews.Tests.Shared;

public sealed class JosaTests
{
    [Theory]
    [InlineData("광주", "이/가", "광주가")]
    [InlineData("부산", "이/가", "부산이")]
    [InlineData("서울", "은/는", "서울은")]
    [InlineData("물빛시(시장)", "이/가", "물빛시(시장)가")]
    [InlineData("한국방송(KBS)", "은/는", "한국방송(KBS)은")]
    [InlineData("가(나(다))", "을/를", "가(나(다))를")]
    [InlineData("(주)", "을/를", "(주)를")]
    [InlineData("“물빛”", "과/와", "“물빛”과")]
    [InlineData("〈기생충〉", "을/를", "〈기생충〉을")]
    [InlineData("끝났다.", "을/를", "끝났다.를")]
    [InlineData("축제 🎉", "을/를", "축제 🎉를")]
    [InlineData("ㄱ", "이/가", "ㄱ이")]
    [InlineData("ㅏ", "이/가", "ㅏ가")]
    public void The_particle_fits_the_last_syllable(string name, string pair, string expected) => Assert.Equal(expected, Josa.Attach(name, pair));

    [Theory]
    [InlineData("광주", "광주로")]
    [InlineData("서울", "서울로")]
    [InlineData("부산", "부산으로")]
    [InlineData("제1", "제1로")]
    [InlineData("3", "3으로")]
    [InlineData("URL", "URL로")]
    [InlineData("60dB", "60dB로")]
    public void After_rieul_stands_ro(string name, string expected) => Assert.Equal(expected, Josa.Attach(name, "으로/로"));

    [Theory]
    [InlineData("0이 1이 2가 3이 4가 5가 6이 7이 8이 9가")]
    [InlineData("10이 500이 2,000이 30000이 100000000이 1000000000000가 10000000000000000이 12가 1,234가")]
    [InlineData("3.5가 3.0이 00이 2020.이 F-35가 20%가 20％가 3%p가 36.5℃가")]
    [InlineData("5km가 70kg이 2L가 100g이 3t이 40mm가 ㎏이 ㎞가 5G가 3D가")]
    [InlineData("AWS가 KBS가 SBS가 FBI가 LTE가 CNN이 IBM이 SM이 MRI가 PR이 VR이 URL이 GDP가 X가 L이")]
    [InlineData("NAVER가 SAMSUNG이 APEC이 NASA가 POSCO가 KAIST가 UNESCO가 CCTV가 OECD가")]
    [InlineData("ChatGPT가 Google이 Apple이 Amazon이 Intel이 Facebook이 Netflix가 Microsoft가 YouTube가 iPhone이 Chrome이 Uber가")]
    [InlineData("Internet이 TikTok이 Slack이 startup이 web이 music이 Android가 Boeing이 Nike가 café가 sns가 news가 link가 week가 España가")]
    public void Digits_and_Latin_letters_are_read_aloud(string expected)
    {
        foreach (var word in expected.Split(' '))
        {
            var name = word[..^1];
            Assert.Equal(word, Josa.Attach(name, "이/가"));
        }
    }

    [Theory]
    [InlineData("光州", "을/를", "光州을(를)")]
    [InlineData("", "이/가", "이(가)")]
    [InlineData("東京", "으로/로", "東京(으)로")]
    public void Where_nobody_can_say_both_stand(string name, string pair, string expected) => Assert.Equal(expected, Josa.Attach(name, pair));

    [Theory]
    [InlineData("가/이", "부산이")]
    [InlineData("로/으로", "부산으로")]
    [InlineData("나/이나", "부산이나")]
    [InlineData("에서", "부산에서")]
    public void The_pair_may_be_written_in_either_order(string pair, string expected) => Assert.Equal(expected, Josa.Attach("부산", pair));

    [Fact]
    public void Every_name_takes_a_particle() => RandomText.Any.Sample(text => Josa.Attach(text, "은/는").StartsWith(text, StringComparison.Ordinal));
}
