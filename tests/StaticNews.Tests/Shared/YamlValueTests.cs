using System.Text;
using CsCheck;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared.Text;
using StaticNews.Engine.Shared.Yaml;

namespace StaticNews.Tests.Shared;

public sealed class YamlValueTests
{
    private const string Symbols = " \t\"'[]{}(),:;#&*!|>%@`?-+=~^$_\\/.<>·…“”‘’「」『』①%—–ㆍ0123456789abcTF가나다각힣ᄀ\u0301\u200B\u202E\u0000\u0085\u2028🌊";

    private static readonly Gen<string> Titles = Gen.Int[0, Symbols.EnumerateRunes().Count() - 1].Array[0, 24]
        .Select(picks => string.Concat(picks.Select(pick => Symbols.EnumerateRunes().ElementAt(pick).ToString())));

    private static readonly string[] Traps =
    [
        "true", "No", "null", "~", "2026", "1e5", "0x1F", "2026-11-22", "12:30", "---", "...", "- 가", "? 나", "<<", "=", "|", ">-", "# 다", "라 # 마", "바: 사", "아:", "'자'", "\"차\"", "\\n", "a, b", "[카]", "{타: 파}", "!하", "&앵커", "*별", "%지시", "@골뱅이", "`틱",
    ];

    private static readonly Gen<string> Lines = Gen.OneOf(Titles, RandomText.Any, Gen.Int[0, Traps.Length - 1].Select(at => Traps[at]));

    [Fact]
    public void Any_title_and_tags_read_back_as_they_were_written() => Gen.Select(Lines, Lines.Array[0, 4]).Sample(
        (title, tags) =>
        {
            var clean = YamlValue.Clean(title);
            if (clean.Length == 0) return;
            var cleanTags = tags.Select(static tag => YamlValue.Clean(tag).TrimStart('#', ' ')).Where(tag => TagKey.Of(tag).Length > 0).Distinct(StringComparer.Ordinal).ToArray();
            var text = $"---\ntitle: {YamlValue.Of(clean)}\ndate: 2026-11-22\ntags: {YamlValue.ListOf(cleanTags)}\nstory: {YamlValue.Of(clean)}\n---\n";
            var bytes = Encoding.UTF8.GetBytes(text);
            var (draft, diagnostics) = DraftReader.Read(new SourceFile("articles/a.md", "articles/a.md", "a", bytes.Length, 0), bytes, new DraftRules(SiteZone.Seoul, true, false));
            Assert.True(diagnostics.All(each => each.Rule.IsForTheDesk), text + string.Join('\n', diagnostics.Select(each => $"{each.Rule.Code} {string.Join('|', each.Arguments)}")));
            Assert.Equal(clean, draft.FrontMatter.Title.Value);
            Assert.Equal(clean, draft.FrontMatter.Story!.Value.Value);
            Assert.Equal(cleanTags, draft.FrontMatter.Tags.Select(tag => tag.Value));
        },
        seed: Environment.GetEnvironmentVariable("STATICNEWS_SEED") is "random" ? null : "0N0XIzNsQ0O2",
        iter: 4_000,
        threads: 1);

    [Theory]
    [InlineData("물빛시, 10대 과제 확정", "물빛시, 10대 과제 확정")]
    [InlineData("10대 과제", "10대 과제")]
    [InlineData("2026", "\"2026\"")]
    [InlineData("광주: 전남", "\"광주: 전남\"")]
    [InlineData("\"인용\" 뒤", "'\"인용\" 뒤'")]
    [InlineData("no", "\"no\"")]
    public void Quotes_stand_only_where_they_must(string text, string expected) => Assert.Equal(expected, YamlValue.Of(text));
}
