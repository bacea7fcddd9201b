namespace StaticNews.Tests.Guide;

/// <summary>The authors' guide is true: what it tells to write gives, built, what it shows, and no message that it does not show.</summary>
[Trait("suite", "guide")]
[Collection("sample site")]
public sealed class GuideTests
{
    private static readonly Lazy<GuideNewsroom> Shared = new(() => GuideNewsroom.Shared(GuideText.Ours.Examples));

    public static TheoryData<int> Lines() => [.. GuideText.Ours.Examples.Select(example => example.Line)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void What_is_written_comes_out_as_shown(int line)
    {
        var example = GuideText.Ours.Examples.Single(example => example.Line == line);
        var complaints = GuideChecker.Check(example, GuideNewsroom.IsAlone(example) ? GuideNewsroom.Of(example) : Shared.Value);
        Assert.True(complaints.IsEmpty, string.Join("\n\n", complaints));
    }

    [Fact]
    public void No_file_but_an_example_is_complained_of()
    {
        var examples = GuideText.Ours.Examples.Select(example => "input/" + example.Path).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Shared.Value.Built.Result.Diagnostics.Where(diagnostic => !examples.Contains(diagnostic.Place.Path)));
    }

    [Theory]
    [InlineData("```markdown\n**글**\n```\n```html\n<em>글</em>\n```")]
    [InlineData("```markdown\n[글](없다.md)\n```")]
    [InlineData("```markdown\n글\n```\n```text\ninput/articles/society/guide-1.md: 오류 SN3001 …\n```")]
    [InlineData("```yaml\nlabel: 단독\n```\n```html /corrections/\n단독\n```")]
    [InlineData("```yaml\ndraft: true\n```\n```html\n본문.\n```")]
    [InlineData("```yaml site.yml\nname: 다른일보\n```\n```html\n<title>물빛일보\n```")]
    [InlineData("```yaml site.yml\nnaem: 다른일보\n```")]
    [InlineData("| 본문에 이렇게 쓰면 | 이렇게 됩니다 |\n| --- | --- |\n| `**글**` | 글 |")]
    [InlineData("| 본문에 이렇게 쓰면 | 이렇게 됩니다 |\n| --- | --- |\n| `**글**씨` | <strong>글</strong> |")]
    [InlineData("| 머리말에 이렇게 쓰면 | 이렇게 됩니다 |\n| --- | --- |\n| `title: 글` | 글씨 |")]
    public void A_guide_that_is_wrong_fails(string text)
    {
        var example = Assert.Single(new GuideText(text).Examples);
        Assert.NotEmpty(GuideChecker.Check(example, GuideNewsroom.Of(example)));
    }

    [Theory]
    [InlineData("가…다", "가나다", true)]
    [InlineData("가…", "가나다", true)]
    [InlineData("…다", "가나다", true)]
    [InlineData("나", "가나다", false)]
    [InlineData("가", "가나다", false)]
    [InlineData("다…가", "가나다", false)]
    [InlineData("가나다", "가나다", true)]
    [InlineData("", "가", false)]
    [InlineData("", "", true)]
    public void A_gap_stands_for_anything(string shown, string made, bool matches) => Assert.Equal(matches, GuideChecker.Matches(shown, made, isWhole: true));
}
