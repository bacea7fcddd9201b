using CsCheck;
using StaticNews.Engine.Shared.Text;

namespace StaticNews.Tests.Shared;

public sealed class NameOrderTests
{
    [Fact]
    public void Names_come_in_the_order_of_an_index()
    {
        string[] ordered =
        [
            "ㄱ", "가", "가 나", "가나", "‘각’", "까치", "나", "제주", "제2회", "제10회", "힣", "apple", "AWS", "aws", "école", "Zebra", "2", "10", "010", "光州", "東京", "Ω", "が", "", "!?",
        ];
        var shuffled = ordered.Reverse().ToArray();
        Array.Sort(shuffled, NameOrder.Compare);
        Assert.Equal(ordered.Where(n => n != "010").ToArray(), shuffled.Where(n => n != "010").ToArray());
    }

    [Theory]
    [InlineData("광주", "ㄱ")]
    [InlineData("까치", "ㄱ")]
    [InlineData("씨", "ㅅ")]
    [InlineData("힣", "ㅎ")]
    [InlineData("ㄸ", "ㄷ")]
    [InlineData("ㅄ", "ㅂ")]
    [InlineData("“물빛”", "ㅁ")]
    [InlineData("\u1112\u1161\u11AB", "ㅎ")]
    [InlineData("aws", "A")]
    [InlineData("École", "E")]
    [InlineData("3월", "0–9")]
    [InlineData("光州", "#")]
    [InlineData("😀", "#")]
    [InlineData("", "#")]
    public void Names_are_filed_under_their_first_letter(string name, string initial) => Assert.Equal(initial, NameOrder.Initial(name));

    [Fact]
    public void The_order_is_total() => Gen.Select(RandomText.Any, RandomText.Any, RandomText.Any).Sample((a, b, c) =>
    {
        string[] sorted = [a, b, c];
        Array.Sort(sorted, NameOrder.Compare);
        return NameOrder.Compare(sorted[0], sorted[1]) <= 0
            && NameOrder.Compare(sorted[1], sorted[2]) <= 0
            && NameOrder.Compare(sorted[0], sorted[2]) <= 0
            && Math.Sign(NameOrder.Compare(a, b)) == -Math.Sign(NameOrder.Compare(b, a))
            && (NameOrder.Compare(a, b) != 0 || a == b);
    });

    [Fact]
    public void What_is_filed_together_stands_together() => RandomText.Any.Array[0, 40].Sample(names =>
    {
        Array.Sort(names, NameOrder.Compare);
        var initials = names.Select(NameOrder.Initial).ToArray();
        var runs = initials.Where((initial, i) => i == 0 || initials[i - 1] != initial).ToArray();
        return runs.Distinct().Count() == runs.Length;
    });
}
