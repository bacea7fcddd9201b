using System.Text;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared;
using StaticNews.Engine.Shared.Diagnostics;

namespace StaticNews.Tests.Reading;

public sealed class ThemeReaderTests
{
    private const string Korean = "nav:\n  skip: 본문 바로가기\nmonth:\n  1: 1월\nweekday: [월, 화]\n";
    private const string Options = """
        name: 시험
        options:
          accent: { default: "#123", kind: color }
          width: { default: wide, choices: [wide, narrow], description: 너비 }
          rows: { default: 4, kind: number }
          dark: { default: true, kind: bool }
          note: 글
        """;

    [Fact]
    public void Templates_assets_words_and_options_are_read()
    {
        var (theme, diagnostics) = Read(
            "", ["layouts/base.html", "틀", "templates/article.html", "기사", "partials/sub/card.html", "카드", "assets/icons/mail.svg", "<svg/>", "README.md", "", "theme.yml", Options, "languages/ko.yml", Korean]);
        Assert.Empty(diagnostics);
        Assert.Equal(["layouts/base", "partials/sub/card", "templates/article"], theme.Templates.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(("icons/mail.svg", 6), (theme.Assets[0].Path, theme.Assets[0].Bytes.Length));
        Assert.Equal(["month.1=1월", "nav.skip=본문 바로가기", "weekday.1=월", "weekday.2=화"], theme.Words.Select(word => word.Key + "=" + word.Value).Order(StringComparer.Ordinal));
        Assert.Equal(["accent=#123", "dark=true", "note=글", "rows=4", "width=wide"], theme.Options.Select(option => option.Key + "=" + option.Value.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_sites_own_files_lie_over_the_themes()
    {
        var (theme, diagnostics) = Read(
            "",
            ["templates/article.html", "기사", "assets/site.css", "a", "languages/ko.yml", Korean],
            ["theme/templates/article.html", "우리 기사", "theme/assets/own.css", "b", "theme/languages/ko.yml", "nav: { skip: 건너뛰기 }\nown: 우리 말"]);
        Assert.Empty(diagnostics);
        Assert.Equal(("우리 기사", "input/theme/templates/article.html"), (theme.Templates["templates/article"].Text, theme.Templates["templates/article"].Source.DisplayPath));
        Assert.Equal(["own.css", "site.css"], theme.Assets.Select(asset => asset.Path));
        Assert.Equal(("건너뛰기", "1월", "우리 말"), (theme.Words["nav.skip"], theme.Words["month.1"], theme.Words["own"]));
    }

    [Theory]
    [InlineData("accent: #1a4d8f", "accent=#1a4d8f")]
    [InlineData("accent: oklch(50% 0.1 250)", "accent=oklch(50% 0.1 250)")]
    [InlineData("width: Narrow", "width=narrow")]
    [InlineData("dark: 아니오", "dark=false")]
    [InlineData("rows: 6", "rows=6")]
    [InlineData("note: \"광고: 문의\"", "note=광고: 문의")]
    public void The_site_chooses_options(string choice, string expected)
    {
        var (theme, diagnostics) = Read("theme:\n  " + choice, ["theme.yml", Options, "languages/ko.yml", Korean]);
        Assert.Empty(diagnostics);
        Assert.Contains(expected, theme.Options.Select(option => option.Key + "=" + option.Value.Text));
    }

    [Theory]
    [InlineData("acent: blue", "SN5101 4:3:5", "accent")]
    [InlineData("accent: \"#12\"", "SN5102 4:11:5", null)]
    [InlineData("accent: \"red;}body{\"", "SN5102 4:11:12", null)]
    [InlineData("width: narow", "SN5102 4:10:5", "narrow")]
    [InlineData("accent: rebecapurple", "SN5102 4:11:12", "rebeccapurple")]
    [InlineData("rows: many", "SN5102 4:9:4", null)]
    [InlineData("dark: maybe", "SN5102 4:9:5", null)]
    public void What_an_option_does_not_take_is_reported_in_site_yml(string choice, string reported, string? suggestion)
    {
        var (theme, diagnostics) = Read("theme:\n  " + choice, ["theme.yml", Options, "languages/ko.yml", Korean]);
        Assert.Equal((reported, suggestion), (Newsdesk.Outline(diagnostics), diagnostics[0].Suggestion));
        Assert.Equal("input/site.yml", diagnostics[0].Place.Path);
        Assert.Equal("wide", theme.Options["width"].Text);
    }

    [Theory]
    [InlineData("options:\n  a: { kind: color }", "SN5103 2:3:1")]
    [InlineData("options:\n  a: { kind: colour, default: x }", "SN2157 2:14:6")]
    [InlineData("options:\n  a: { kind: color, default: x1 }", "SN5102 2:30:2")]
    [InlineData("options:\n  a: { defalt: x }", "SN5103 2:3:1 | SN2151 2:8:6")]
    [InlineData("option: {}", "SN2151 1:1:6")]
    [InlineData("options: [a]", "SN2156 1:10:3")]
    public void Mistakes_in_theme_yml_are_reported(string text, string reported) =>
        Assert.Equal(reported, Newsdesk.Outline(Read("", ["theme.yml", text, "languages/ko.yml", Korean]).Diagnostics));

    [Fact]
    public void Words_that_a_language_lacks_are_korean()
    {
        var (theme, diagnostics) = Read("language: en", ["languages/ko.yml", Korean, "languages/en.yml", "nav: { skip: Skip }\nweekday: [Mon]"]);
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(("theme/languages/en.yml", "month.1, weekday.2"), (diagnostic.Place.Path, diagnostic.Arguments[0]));
        Assert.Equal(("Skip", "1월"), (theme.Words["nav.skip"], theme.Words["month.1"]));
    }

    [Fact]
    public void A_language_without_words_is_korean()
    {
        var (theme, diagnostics) = Read("language: fr", ["languages/ko.yml", Korean]);
        Assert.Equal(ThemeFileRules.UnknownLanguage, Assert.Single(diagnostics).Rule);
        Assert.Equal("본문 바로가기", theme.Words["nav.skip"]);
    }

    [Fact]
    public void A_file_that_replaces_nothing_is_reported()
    {
        var (_, diagnostics) = Read("", ["templates/article.html", "", "languages/ko.yml", Korean], ["theme/template/article.html", "", "theme/README.md", ""]);
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal((ThemeFileRules.Misplaced, "templates/article.html"), (diagnostic.Rule, diagnostic.Suggestion));
        Assert.Equal("input/theme/template/article.html", diagnostic.Place.Path);
    }

    [Fact]
    public void The_fingerprint_covers_every_file()
    {
        string[] files = ["templates/a.html", "a", "assets/b", "b", "languages/ko.yml", "c: d", "theme.yml", "options: { e: f }"];
        var all = new HashSet<Fingerprinted> { new(Read("", files).Value) };
        for (var i = 1; i < files.Length; i += 2)
        {
            string[] changed = [.. files];
            changed[i] = changed[i].Replace(changed[i][^1] == '}' ? "f" : changed[i][^1..], "x", StringComparison.Ordinal);
            Assert.True(all.Add(new(Read("", changed).Value)));
        }
    }

    private static Checked<ThemeSource> Read(string settings, string[] theme, string[]? input = null)
    {
        var folder = Files(input ?? []);
        folder["site.yml"] = Encoding.UTF8.GetBytes("name: a\nbase_url: https://a.example/\n" + settings + "\n");
        var site = new MemoryFolder("input", folder);
        var tree = SourceScanner.Scan(site).Value;
        return ThemeReader.Read(new MemoryFolder("theme", Files(theme)), site, tree, SiteSettingsReader.Read(tree, site, null).Value);
    }

    private static Dictionary<string, byte[]> Files(string[] pairs) =>
        pairs.Chunk(2).ToDictionary(pair => pair[0], pair => Encoding.UTF8.GetBytes(pair[1]), StringComparer.Ordinal);

    private readonly record struct Fingerprinted(UInt128 Value)
    {
        public Fingerprinted(ThemeSource theme) : this(theme.Fingerprint.Value)
        {
        }
    }
}
