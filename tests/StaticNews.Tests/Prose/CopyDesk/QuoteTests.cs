namespace StaticNews.Tests.Prose.CopyDesk;

/// <summary>Quotation marks and double spaces: sentences for and against.</summary>
public sealed class QuoteTests
{
    [Theory]
    [InlineData("시장은 \"서두르겠다고 말했다.", "3081 \"")]
    [InlineData("시장은 “서두르겠다고 말했다.", "3081 “")]
    [InlineData("시장은 ‘물빛길을 걷자고 했다.", "3081 ‘")]
    [InlineData("시장은 '물빛길을 걷자고 했다.", "3081 '")]
    [InlineData("시장은 서두르겠다”고 말했다.", "3082 ”")]
    [InlineData("시장은 “서두르겠다\"고 말했다.", "3083 \"")]
    [InlineData("시장은 \"서두르겠다”고 말했다.", "3083 ”")]
    [InlineData("이름은 ‘물빛길'이다.", "3083 '")]
    [InlineData("이름은 '물빛길’이다.", "3083 ’")]
    [InlineData("\"가\"와 \"나\"와 “다”라고 했다.", "3084 “")]
    [InlineData("“가”와 “나”와 \"다\"라고 했다.", "3084 \"")]
    [InlineData("“가”라고 했다.\n\n이름은 '물빛길'이다.", "3084 '")]
    [InlineData("시장은 \"\"서두르겠다\"고 말했다.", "3081 \"")]
    [InlineData("- \"가나다\n- 라마바", "3081 \"")]
    [InlineData("> “가나다", "3081 “")]
    [InlineData("## “가나다", "3081 “")]
    [InlineData("시장은 **“서두르겠다**고 말했다.", "3081 “")]
    [InlineData("그는  말했다.", "3085   ")]
    [InlineData("말했다.   그는", "3085    ")]
    [InlineData("**굵은**  글", "3085   ")]
    [InlineData("[링크](https://a.example/)  뒤", "3085   ")]
    public void Marked(string body, string expected) => Assert.Equal(expected, Marks.In(body));

    [Theory]
    [InlineData("시장은 \"서두르겠다\"고 말했다.")]
    [InlineData("시장은 “서두르겠다”고 말했다.")]
    [InlineData("시장은 “‘물빛길’을 걷자”고 말했다.")]
    [InlineData("시장은 \"'물빛길'을 걷자\"고 말했다.")]
    [InlineData("시장은 \"서두르겠다\"며 \"곧 알리겠다\"고 말했다.")]
    [InlineData("**\"물빛형 일자리\"**가 늘었다.")]
    [InlineData("'3번 교각 주의'라고 적혀 있었다.")]
    [InlineData("‘3번 교각 주의’라고 적혀 있었다.")]
    [InlineData("’26년 예산과 '27년 예산을 견줬다.")]
    [InlineData("‘26년 예산을 세웠다.")]
    [InlineData("화면은 27\" 크기다.")]
    [InlineData("화면은 27\"이고 값은 \"비밀\"이다.")]
    [InlineData("“It's fine,” he said, and “don’t worry.”")]
    [InlineData("rock 'n' roll과 L'Arc를 들었다.")]
    [InlineData("북위 35°21'10\" 바다다.")]
    [InlineData("“첫 문단을 말했다.\n\n“둘째 문단까지 말했다.”")]
    [InlineData("“첫 문단을 말했다.\n\n둘째 문단까지 말했다.”")]
    [InlineData("\"첫 문단을 말했다.\n\n둘째 문단까지 말했다\"고 전했다.")]
    [InlineData("`\"` 글쇠를 누른다.")]
    [InlineData("    print(\"가)\n\n본문이다.")]
    [InlineData("![다리](a.jpg \"‘물빛길’의 다리\")\n\n\"가\"라고 했다.")]
    [InlineData("[링크](https://a.example/ \"제목\")를 본다. “가”라고 했다.")]
    [InlineData("“가”라고\n“나”라고 했다.")]
    [InlineData("\"말이 길어\n줄이 바뀐다\"고 했다.")]
    [InlineData("(“가”)와 (‘나’)가 있다.")]
    [InlineData("목표는 \"올해 100\"이다.")]
    [InlineData("그는 '네'라고 했다. 그리고 '아니오'라고 했다.")]
    [InlineData("줄 끝의 두 칸  \n다음 줄이다.")]
    [InlineData("줄 앞의 두 칸이다.\n  다음 줄이다.")]
    [InlineData("| 가  나 | 다 |\n| --- | --- |\n| 라  마 | 바 |")]
    [InlineData("`가  나` 코드다.")]
    [InlineData("    가  나\n\n본문이다.")]
    [InlineData("앞 <b>굵게</b> 뒤")]
    [InlineData("앞 <script></script> 뒤")]
    [InlineData("/김노을  기자")]
    [InlineData("1.  번호 목록")]
    [InlineData("-   목록")]
    public void Nothing_to_mark(string body) => Assert.Equal("", OfTheDesk(Marks.In(body)));

    [Theory]
    [InlineData("오늘 간다. ")]
    [InlineData("“오늘 간다 ")]
    [InlineData("‘가” ")]
    [InlineData("\"가 '나 ")]
    [InlineData("가  나 ")]
    [InlineData("010-1234-5678 ")]
    public void A_paragraph_without_end_is_read_in_no_time(string words)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Marks.In(string.Concat(Enumerable.Repeat(words, 19_000 / words.Length)));
        Marks.In(string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat(words, 200)) + "\n\n", 400_000 / words.Length / 200)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.ElapsedMilliseconds} ms");
    }

    private static string OfTheDesk(string marks) => string.Join(", ", marks.Split(", ").Where(mark => mark.StartsWith("308", StringComparison.Ordinal)));
}
