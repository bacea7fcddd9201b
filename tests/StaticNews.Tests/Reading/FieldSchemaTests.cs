using NJsonSchema;
using StaticNews.Engine.Reading.Schemas;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Tests.Reading;

public sealed class FieldSchemaTests
{
    [Fact]
    public async Task The_sample_newsroom_conforms()
    {
        var input = Repository.PathOf("input");
        Assert.Empty(await Complaints(SchemaKind.Site, File.ReadAllText(Path.Combine(input, "site.yml"))));
        foreach (var (folder, kind) in new[] { ("articles", SchemaKind.Article), ("reporters", SchemaKind.Reporter), ("pages", SchemaKind.Page) })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(input, folder), "*.md", SearchOption.AllDirectories))
                Assert.True(await Complaints(kind, FrontMatterOf(file)) is [], file + ": " + string.Join(' ', await Complaints(kind, FrontMatterOf(file))));
        }
    }

    [Theory]
    [InlineData(SchemaKind.Article, "title: 밀물\n")]
    [InlineData(SchemaKind.Article, "title: 밀물\ndate: 2026-11-22\ntgas: [물]\n")]
    [InlineData(SchemaKind.Article, "title: 밀물\ndate: 2026-11-22\nfront: first\n")]
    [InlineData(SchemaKind.Article, "title: 밀물\ndate: 2026-11-22\ndraft: 아마\n")]
    [InlineData(SchemaKind.Article, "title: 밀물\ndate: 2026-11-22\nimage: { path: a.jpg }\n")]
    [InlineData(SchemaKind.Article, "title: 밀물\ndate: 2026-11-22\ncorrections:\n  - { date: 2026-11-22, kind: 사과, text: 고침 }\n")]
    [InlineData(SchemaKind.Article, "title: [밀물]\ndate: 2026-11-22\n")]
    [InlineData(SchemaKind.Reporter, "email: a@b.kr\n")]
    [InlineData(SchemaKind.Page, "summary: 소개\n")]
    [InlineData(SchemaKind.Site, "name: 시험일보\n")]
    [InlineData(SchemaKind.Site, "name: 시험일보\nbase_url: https://news.example/\npage_size: 많이\n")]
    [InlineData(SchemaKind.Site, "name: 시험일보\nbase_url: https://news.example/\nchecks: { SN2003: silent }\n")]
    [InlineData(SchemaKind.Site, "name: 시험일보\nbase_url: https://news.example/\nimprint: { 발행인: 여은섭 }\n")]
    public async Task A_mistake_does_not_conform(SchemaKind kind, string yaml) => Assert.NotEmpty(await Complaints(kind, yaml));

    [Theory]
    [InlineData(SchemaKind.Article, "title: 2026\ndate: 2026-11-22\ntags: 물, 밤\nreporter: [a, b]\nrelated:\n  - a.md\n  - { url: 'https://x.example/', title: 밖 }\ndeck:\n")]
    [InlineData(SchemaKind.Site, "name: 시험일보\nbase_url: https://news.example/\nshare: false\nchecks: { SN2003: off }\nads:\n  leaderboard: ads/a.html\n  side: { html: b.html, hosts: [x.example] }\nsections: [정치, { id: society, name: 사회 }]\n")]
    public async Task What_the_readers_take_conforms(SchemaKind kind, string yaml) => Assert.Empty(await Complaints(kind, yaml));

    [Fact]
    public void The_schemas_explain_themselves_in_both_languages()
    {
        Assert.Contains("꼭 필요합니다", FieldSchemas.Of(SchemaKind.Article, MessageLanguage.Korean), StringComparison.Ordinal);
        Assert.Contains("The headline; required.", FieldSchemas.Of(SchemaKind.Article, MessageLanguage.English), StringComparison.Ordinal);
    }

    private static async Task<string[]> Complaints(SchemaKind kind, string yaml)
    {
        var schema = await JsonSchema.FromJsonAsync(FieldSchemas.Of(kind, MessageLanguage.Korean), TestContext.Current.CancellationToken);
        return [.. schema.Validate(YamlAsJson.Of(yaml)).Select(each => $"{each.Path} {each.Kind}")];
    }

    private static string FrontMatterOf(string file) => File.ReadAllText(file).Split("---\n")[1];
}
