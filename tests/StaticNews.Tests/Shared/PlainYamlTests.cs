using CsCheck;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Tests.Shared;

public sealed class PlainYamlTests
{
    private static readonly string[] Pieces =
    [
        "title: ", "deck:", "tags: ", "image:", "src: ", "a: ", "b:", "\n", "\n", "\n", "\n", "\n  ", "\n  ", "\n  - ", "\n- ", "\n    ", "\r\n", "\r", " ", "#", " # ",
        "광주", "전남: 상생", "폭우", "[a, b]", "[", "]", ",", "{", "}", "\"x y\"", "'x''y'", "\"", "'", "''", "\\", ":", "-", "- ", "?", "? ", "|", ">", "&a", "*a", "!", "%", "@", "`",
        "2020-12-29 14:30", "https://a.example/x", "\t", "~", "...", "---", "<<", "\u3000", "\u00A0", "/", ".", "(", "=", "1",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 14].Select(string.Concat);

    private static readonly Gen<string> Entry = Gen.Select(
        Gen.Int[0, 5], Text, Text, (shape, one, two) => shape switch
        {
            0 => $"title: {one}",
            1 => $"deck:\n  - {one}\n  - {two}",
            2 => $"deck:\n- {one}\n- {two}",
            3 => $"image:\n  src: {one}\n  alt: {two}",
            4 => $"tags: [{one}, {two}]",
            _ => $"k{one}: {two}",
        });

    [Fact]
    public void What_it_reads_the_parser_reads_the_same() =>
        Gen.Frequency((1, Text), (3, Entry.Array[1, 3].Select(entries => string.Join('\n', entries)))).Sample(Compare, iter: 100_000);

    [Theory]
    [InlineData("title: 폭우\ndate: 2020-12-29 14:30\n\n# 주석\ntags: [광주, 전남 동부]\ndeck:\n  - 가\n  - \"나\"\nimage:\n  src: a.jpg\n  alt: '바다''s'\nslug:\n")]
    [InlineData("title: [속보] 광주: 전남\ndeck:\n- [가] 나\n- 다\nslug: a")]
    public void It_reads_what_desks_write(string text)
    {
        Assert.NotNull(PlainYaml.TryRead(DeskText.Quote(text, 1, ArticleFields.Table, new Remarks("a.md")), 1));
        Compare(text);
    }

    private static void Compare(string text)
    {
        var remarks = new Remarks("a.md");
        var desk = DeskText.Quote(YamlCleaner.Clean(text, 2, remarks), 2, ArticleFields.Table, remarks);
        if (PlainYaml.TryRead(desk, 2) is not { } plain) return;
        var parsed = YamlTree.Parse(desk, desk.Text, 2, "a.md");
        var map = new YamlMap(YamlTree.WithoutDuplicates(plain, remarks = new Remarks("a.md")), TextSpan.WholeFile);
        Assert.Null(parsed.Failure);
        Assert.Equal(YamlOutline.Of(parsed.Map), YamlOutline.Of(map));
        Assert.Equal(YamlOutline.Of(parsed.Diagnostics), YamlOutline.Of(remarks.ToImmutable()));
    }
}
