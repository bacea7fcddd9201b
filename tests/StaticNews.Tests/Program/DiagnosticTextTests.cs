using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Tests.Program;

public sealed class DiagnosticTextTests
{
    [Theory]
    [InlineData("title: x", 1, 5, "title: x", 0, 5)]
    [InlineData("기자: 김기쟈", 5, 3, "기자: 김기쟈", 6, 6)]
    [InlineData("A가B나", 3, 1, "A가B나", 3, 1)]
    [InlineData("\ta\tb", 4, 1, "    a   b", 8, 1)]
    [InlineData("가\tb", 3, 1, "가  b", 4, 1)]
    [InlineData("끝", 2, 1, "끝", 2, 1)]
    [InlineData("끝", 99, 9, "끝", 2, 1)]
    [InlineData("ab", 1, 99, "ab", 0, 2)]
    [InlineData("", 1, 1, "", 0, 1)]
    [InlineData("🙂 웃음", 4, 2, "🙂 웃음", 3, 4)]
    [InlineData("\u1112\u1161\u11ABx", 4, 1, "\u1112\u1161\u11ABx", 2, 1)]
    [InlineData("a\e[31mb", 8, 1, "a\uFFFD[31mb", 7, 1)]
    [InlineData("a\u202Eb", 3, 1, "a\uFFFDb", 2, 1)]
    public void The_caret_stands_under_its_span(string line, int column, int length, string text, int caretColumn, int caretWidth) =>
        Assert.Equal(new SourceExcerpt(text, caretColumn, caretWidth), SourceExcerpt.Of(line, new TextSpan(1, column, length)));

    [Theory]
    [InlineData(1, 3)]
    [InlineData(200, 3)]
    [InlineData(396, 4)]
    [InlineData(400, 1)]
    [InlineData(100, 300)]
    public void A_long_line_is_shown_around_its_span(int column, int length)
    {
        var line = string.Concat(Enumerable.Range(0, 400).Select(i => (char)('가' + i)));
        var excerpt = SourceExcerpt.Of(line, new TextSpan(1, column, length));
        Assert.True(DisplayWidth.Of(excerpt.Text) <= SourceExcerpt.MaxColumns);
        var before = excerpt.Text.TakeWhile((_, i) => DisplayWidth.Of(excerpt.Text.AsSpan(0, i)) < excerpt.CaretColumn).Count();
        Assert.Equal(line[column - 1], excerpt.Text[before]);
        Assert.True(excerpt.CaretColumn + excerpt.CaretWidth <= DisplayWidth.Of(excerpt.Text));
        Assert.Equal(column > 20, excerpt.Text.StartsWith('…'));
        Assert.Equal(column < 380, excerpt.Text.EndsWith('…'));
    }

    [Theory]
    [InlineData("한글", 4)]
    [InlineData("abc", 3)]
    [InlineData("「光州」", 8)]
    [InlineData("e\u0301", 1)]
    [InlineData("ㄱㄴ", 4)]
    [InlineData("◇", 1)]
    public void Columns_are_those_of_a_terminal(string text, int columns) => Assert.Equal(columns, DisplayWidth.Of(text));

    [Fact]
    public void Files_are_read_only_when_a_line_is_shown()
    {
        var read = new List<string>();
        Write([At("a.md", 0), At("b.md", 1), At("b.md", 2), At("c.md", 9)], path =>
        {
            read.Add(path);
            return "하나\r둘";
        });
        Assert.Equal(["b.md", "c.md"], read);
    }

    [Fact]
    public void A_place_without_text_is_told_without_a_line()
    {
        Assert.Equal($"""
            오류 SN2001: {FrontMatterRules.MissingTitle.Message.Korean}
              도움말: {FrontMatterRules.MissingTitle.Hint.Korean}
            gone.md:3:1: 오류 SN2001: {FrontMatterRules.MissingTitle.Message.Korean}
              도움말: {FrontMatterRules.MissingTitle.Hint.Korean}

            """, Write([At("", 0), At("gone.md", 3)], _ => null), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void An_argument_cannot_break_the_line()
    {
        var text = Write([TextRules.UnknownLink.At(new Place("a.md", TextSpan.WholeFile), ["x\ny\e[2J"])], _ => null);
        Assert.Contains("x\uFFFDy\uFFFD[2J\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Diagnostics_are_sorted_and_told_once()
    {
        ImmutableArray<Diagnostic> found = [At("나.md", 1), At("가.md", 9), At("가.md", 10), At("가.md", 9), At("가.md", 2)];
        Assert.Equal(
            [("가.md", 2), ("가.md", 9), ("가.md", 10), ("나.md", 1)],
            DiagnosticOrder.Sorted(found).Select(diagnostic => (diagnostic.Place.Path, diagnostic.Place.Span.Line)));
    }

    [Fact]
    public void What_differs_only_in_words_is_told_twice()
    {
        var place = new Place("a.md", new TextSpan(1, 1, 1));
        Assert.Equal(2, DiagnosticOrder.Sorted([TextRules.UnknownLink.At(place, ["x"]), TextRules.UnknownLink.At(place, ["y"])]).Length);
    }

    private static Diagnostic At(string path, int line) => FrontMatterRules.MissingTitle.At(new Place(path, new TextSpan(line, 1, 1)));

    private static string Write(ImmutableArray<Diagnostic> sorted, Func<string, string?> textOf)
    {
        using var writer = new StringWriter();
        new DiagnosticText(new PlainTextSink(writer), MessageLanguage.Korean, textOf).Write(sorted);
        return writer.ToString();
    }
}
