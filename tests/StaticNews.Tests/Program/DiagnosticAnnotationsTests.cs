using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Tests.Program;

public sealed class DiagnosticAnnotationsTests
{
    [Fact]
    public void A_span_becomes_columns() => Assert.Equal(
        $"::error file=input/articles/a.md,line=4,col=9,endColumn=12,title=SN2001::{FrontMatterRules.MissingTitle.Message.English}%0A{FrontMatterRules.MissingTitle.Hint.English}\n",
        Write(FrontMatterRules.MissingTitle.At(new Place("input/articles/a.md", new TextSpan(4, 9, 3)))));

    [Fact]
    public void Separators_are_escaped_where_they_separate() => Assert.StartsWith(
        "::error file=input/a%2Cb%3A50%25.md,title=SN3001::The link leads to a file that does not exist: a,b:100%25%0D%0Ac",
        Write(TextRules.UnknownLink.At(new Place("input/a,b:50%.md", TextSpan.WholeFile), ["a,b:100%\r\nc"])),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(Severity.Error, "::error title=")]
    [InlineData(Severity.Warning, "::warning title=")]
    [InlineData(Severity.Hint, "::notice title=")]
    public void Each_weight_has_its_level(Severity severity, string start) => Assert.StartsWith(
        start,
        Write(FrontMatterRules.MissingTitle.At(new Place("", TextSpan.WholeFile)) with { Severity = severity }),
        StringComparison.Ordinal);

    private static string Write(Diagnostic diagnostic)
    {
        using var writer = new StringWriter();
        DiagnosticAnnotations.Write(writer, [diagnostic], MessageLanguage.English);
        return writer.ToString();
    }
}
