using System.Text;
using CsCheck;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Writing;

namespace StaticNews.Tests.Properties;

/// <summary>
/// Whatever bytes an author, a theme or an accident puts into a file, the build ends with diagnostics: no exception, no defect, and the other pages are built.
/// The bytes are the same on every run; STATICNEWS_SEED=random looks for new ones.
/// </summary>
[Trait("suite", "properties")]
public sealed class PropertyTests
{
    private const int Sites = 300;
    private const string FixedSeed = "0N0XIzNsQ0O2";

    private static readonly Gen<byte[]> Noise = Gen.Byte.Array[0, 120];

    [Fact]
    public void Any_bytes_may_stand_in_front_matter() =>
        Sample(Mixture(Tokens.FrontMatter), (site, bytes) => site.Put("articles/x.md", Joined("---\n", bytes, "\n---\n본문.\n")));

    [Fact]
    public void Any_bytes_may_be_an_article() =>
        Sample(Mixture(Tokens.FrontMatter), (site, bytes) => site.Put("articles/x.md", bytes));

    [Fact]
    public void Any_bytes_may_stand_in_a_body() =>
        Sample(Mixture(Tokens.Body), (site, bytes) => site.Put("articles/x.md", Joined("---\ntitle: 밀물\ndate: 2026-03-04\n---\n", bytes, "")));

    [Fact]
    public void Any_bytes_may_be_site_yml() =>
        Sample(Mixture(Tokens.Settings), (site, bytes) => site.Put("site.yml", bytes));

    [Fact]
    public void Any_bytes_may_be_a_template() =>
        Sample(Mixture(Tokens.Template), (site, bytes) => site.PutTheme("templates/article.html", bytes));

    [Fact]
    public void Any_bytes_may_be_a_layout() =>
        Sample(Mixture(Tokens.Template), (site, bytes) => site.PutTheme("layouts/base.html", bytes));

    [Fact]
    public void Any_bytes_may_be_a_partial() =>
        Sample(Mixture(Tokens.Template), (site, bytes) => site.PutTheme("partials/card.html", bytes));

    [Fact]
    public void Any_bytes_may_be_a_language_file() =>
        Sample(Mixture(Tokens.Words), (site, bytes) => site.PutTheme("languages/ko.yml", bytes));

    [Fact]
    public void Any_bytes_may_be_theme_yml() =>
        Sample(Mixture(Tokens.Words), (site, bytes) => site.PutTheme("theme.yml", bytes));

    [Fact]
    public void Any_bytes_may_be_a_reporter() =>
        Sample(Mixture(Tokens.FrontMatter), (site, bytes) => site.Put("reporters/x.md", bytes));

    [Fact]
    public void Any_bytes_may_be_a_page() =>
        Sample(Mixture(Tokens.FrontMatter), (site, bytes) => site.Put("pages/x.md", bytes));

    [Fact]
    public void Any_bytes_may_be_the_data_of_a_chart() =>
        Sample(Gen.OneOf(Mixture(Tokens.Data), OneOf(Tokens.Data).Array[0, 80].Select(parts => Encoding.UTF8.GetBytes(string.Concat(parts)))), (site, bytes) =>
        {
            site.Put("articles/x.md", "---\ntitle: 밀물\ndate: 2026-03-04\n---\n::: chart bar x.csv\n:::\n::: chart stacked x.csv\n방향: 가로\n:::\n::: chart line x.csv\n:::\n");
            site.Put("articles/x.csv", [.. "곳,갑,을\n"u8, .. bytes]);
        });

    [Fact]
    public void Any_name_may_be_a_file_name() =>
        Sample(OneOf(Tokens.Names).Array[1, 6].Select(parts => Encoding.UTF8.GetBytes(string.Concat(parts))), (site, bytes) =>
        {
            var name = Encoding.UTF8.GetString(bytes);
            site.Put($"articles/{name}.md", "---\ntitle: 밀물\ndate: 2026-03-04\n---\n![x](x.jpg)\n");
            site.Put($"files/{name}", "x");
            site.Put($"pages/{name}.md", "---\ntitle: 밀물\n---\n");
        });

    private static Gen<string> OneOf(string[] tokens) => Gen.Int[0, tokens.Length - 1].Select(index => tokens[index]);

    private static Gen<byte[]> Mixture(string[] tokens) =>
        Gen.OneOf(OneOf(tokens).Select(Encoding.UTF8.GetBytes), OneOf(tokens).Select(Encoding.UTF8.GetBytes), Noise)
            .Array[0, 30]
            .Select(parts => parts.SelectMany(part => part).ToArray());

    private static void Sample(Gen<byte[]> content, Action<SmallSite, byte[]> put) =>
        content.Array[Sites].Sample(
            all =>
            {
                foreach (var bytes in all) Build(bytes, put);
            },
            seed: Environment.GetEnvironmentVariable("STATICNEWS_SEED") == "random" ? null : FixedSeed,
            iter: 1,
            threads: 1);

    private static void Build(byte[] bytes, Action<SmallSite, byte[]> put)
    {
        var site = SmallSite.WithArticles(2);
        put(site, bytes);
        var output = new MemoryOutput();
        var shown = Convert.ToBase64String(bytes);
        try
        {
            var result = site.Build(output, jobs: 1);
            Assert.False(result.Diagnostics.Any(each => each.Rule.Code.StartsWith("SN9", StringComparison.Ordinal)), $"{DiagnosticLines.Of(result.Diagnostics)}\nbase64: {shown}");
            Assert.True(output.Files.ContainsKey("robots.txt"), $"Nothing was built. base64: {shown}");
            Assert.All(result.Diagnostics, each => Assert.NotEqual("", each.Message(MessageLanguage.Korean)));
        }
        catch (Exception defect) when (defect is not Xunit.Sdk.IAssertionException)
        {
            throw new InvalidOperationException($"The build broke off. base64: {shown}", defect);
        }
    }

    private static byte[] Joined(string before, byte[] bytes, string after) =>
        [.. Encoding.UTF8.GetBytes(before), .. bytes, .. Encoding.UTF8.GetBytes(after)];
}
