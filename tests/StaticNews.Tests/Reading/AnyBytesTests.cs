using System.Text;
using CsCheck;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared;

namespace StaticNews.Tests.Reading;

public sealed class AnyBytesTests
{
    private static readonly string[] Pieces =
    [
        "title", "date", "deck", "tags", "image", "related", "corrections", "aliases", "reporter", "ads", "sections", "menu", "theme", "checks", "imprint",
        "base_url", "timezone", "permalink", "options", ":", ": ", "：", "\n", "\n", "\n  ", "\n- ", "\r\n", "\r", "\t", "\"", "'", "[", "]", "{", "}", ",", "#",
        " #", "&a", "*a", "!b", "|", ">", "?", "? ", "- ", "---", "\n---\n", "...", "%", "@", "`", "\\", "\\u", "\\x0", "\\UFFFFFFFF", "~", "null", "2020-12-29", "9999-99-99",
        "광주", "속보", "😀", "\u2028", "\u0085", "\0", "\uFEFF", "+++", "=", "<<", "true", "-1", "https://a.example/", "../", "src", "url", "kind", "text", "{slug}", "(",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);
    private static readonly Gen<byte[]> Text = Piece.Array[0, 60].Select(parts => Encoding.UTF8.GetBytes(string.Concat(parts)));
    private static readonly Gen<byte[]> Bytes = Gen.Frequency((4, Text), (1, Gen.Byte.Array[0, 200]));

    [Fact]
    public void Any_article_is_read() => Bytes.Sample(
        bytes =>
        {
            byte[] article = [.. "---\n"u8, .. bytes, .. "\n---\n글\n"u8];
            Check(DraftReader.Read(Newsdesk.File(), bytes, Newsdesk.Rules), bytes);
            var draft = Check(DraftReader.Read(Newsdesk.File(), article, Newsdesk.Rules), article);
            Assert.Equal(draft.BodyLine, DraftReader.ReadBody(article).FirstLine);
            Assert.NotNull(draft.FrontMatter.Title.Value);
        },
        iter: 20_000);

    [Fact]
    public void Any_settings_and_any_theme_are_read() => Bytes.Sample(
        bytes =>
        {
            var input = new MemoryFolder("input", new Dictionary<string, byte[]> { ["site.yml"] = bytes });
            var theme = new MemoryFolder("theme", new Dictionary<string, byte[]> { ["theme.yml"] = bytes, ["languages/ko.yml"] = bytes });
            var tree = SourceScanner.Scan(input).Value;
            var settings = Check(SiteSettingsReader.Read(tree, input, null), bytes);
            Assert.EndsWith("/", settings.BaseUrl.AbsoluteUri, StringComparison.Ordinal);
            Check(ThemeReader.Read(theme, input, tree, settings), bytes);
        },
        iter: 20_000);

    [Fact]
    public void Much_of_the_same_is_read_in_time() => Gen.Select(Piece, Piece).Sample(
        (one, other) =>
        {
            var bytes = Encoding.UTF8.GetBytes("---\n" + string.Concat(Enumerable.Repeat(one + other, 20_000)));
            Check(DraftReader.Read(Newsdesk.File(), bytes, Newsdesk.Rules), bytes);
        },
        iter: 100);

    // Every place lies in the file.
    private static T Check<T>(Checked<T> read, byte[] bytes)
    {
        Assert.NotNull(read.Value);
        var lines = Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n").Split('\n');
        foreach (var diagnostic in read.Diagnostics)
        {
            var span = diagnostic.Place.Span;
            Assert.InRange(span.Line, 0, lines.Length + 1);
            Assert.True(span.Line == 0 || (span.Column >= 1 && span.Length >= 1));
        }

        return read.Value;
    }
}
