using CsCheck;
using StaticNews.Engine.Prose;

namespace StaticNews.Tests.Prose;

/// <summary>The summary of any Korean text is the text's own beginning, and ends where a word ends.</summary>
public sealed class SummaryPropertyTests
{
    private static readonly string[] Ends = ["", "", "은", "에서", ",", ".", "다.", "?", "…", "”", ")", "3.5%", "10~20명"];

    private static readonly Gen<string> Word =
        Gen.Select(Gen.Char['가', '힣'].Array[1, 8].Select(letters => new string(letters)), Gen.Int[0, Ends.Length - 1].Select(at => Ends[at]), (word, end) => word + end);

    /// <summary>A word as it is typed, and as it is read.</summary>
    private static readonly Gen<(string Typed, string Read)> Piece = Gen.Select(Word, Gen.Int[0, 12], (word, kind) => kind switch
    {
        0 => ($"**{word}**", word),
        1 => ($"*{word}*", word),
        2 => ($"[{word}](https://a.example/x)", word),
        3 => ($"<b>{word}</b>", word),
        4 => ($"`{word}`", word),
        5 => ($"{word}[^주]", word),
        _ => (word, word),
    });

    [Fact]
    public void It_never_ends_inside_a_word_and_never_shows_markup() => Gen.Select(Piece.Array[1, 80], Gen.Int[2, 9]).Sample(
        (pieces, lines) =>
        {
            // A word before each keeps signs at the start of a line from opening a list.
            var body = string.Join("\n\n", pieces.Chunk(lines * 3).Select(chunk => "글 " + string.Join(' ', chunk.Select(piece => piece.Typed)))) + "\n\n[^주]: 설명";
            var words = pieces.Chunk(lines * 3).SelectMany(chunk => chunk.Select(piece => piece.Read).Prepend("글")).ToArray();
            var summary = BodyReader.Read(body, 1, "a.md", true).Value.Summary;
            var text = string.Join(' ', words);
            if (summary == text) return;

            Assert.InRange(summary.Length, 1, 160);
            var shown = summary.EndsWith('…') && !text.StartsWith(summary, StringComparison.Ordinal) ? summary[..^1] : summary;
            Assert.StartsWith(shown, text, StringComparison.Ordinal);
            var rest = text[shown.Length..];
            Assert.True(rest.Length == 0 || rest.TrimStart(",;:·-–—([{<“‘「『《〈/".ToCharArray()) is "" or [' ', ..], $"{summary}|{rest}");
        },
        seed: Environment.GetEnvironmentVariable("STATICNEWS_SEED") == "random" ? null : "0N0XIzNsQ0O2", iter: 3_000, threads: 1);
}
