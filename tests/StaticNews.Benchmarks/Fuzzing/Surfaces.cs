using System.Globalization;
using System.Text;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared.Csv;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Engine.Writing;
using StaticNews.Images;
using StaticNews.Tests;
using StaticNews.Tests.Composing;
using StaticNews.Tests.Properties;

namespace StaticNews.Benchmarks.Fuzzing;

/// <summary>What takes bytes from outside: each makes an input, hands it in, and says what is wrong with the answer, or null.</summary>
internal sealed class Surfaces
{
    private static readonly byte[] SoundArticle = Encoding.UTF8.GetBytes(
        "---\ntitle: '[속보] 밀물: \"둘\"'\ndate: 2026-03-04 10:00\ntags: [조류, \"바다\"]\nimage: { src: x.jpg, alt: 가 }\ncorrections:\n  - { date: 2026-03-05, kind: 정정, text: 글 }\n---\n## 제목\n\n글 **굵게** [링크](tide.md).\n\n::: factbox 상자\n글\n:::\n");

    private static readonly byte[] SoundSettings = Encoding.UTF8.GetBytes("name: 시험일보\nbase_url: https://news.example/\nsections:\n  - { id: a, name: 가 }\nmenu:\n  - { name: 나, url: /b/ }\nchecks: { SN1011: off }\n");
    private static readonly byte[] SoundTheme = Encoding.UTF8.GetBytes("name: 가\noptions:\n  accent: { kind: choice, default: a, choices: [a, b] }\n");
    private static readonly byte[] SoundTemplate = Encoding.UTF8.GetBytes("{{ layout 'base' }}{{ for tag in article.tags }}<a href=\"{{ tag.url }}\">{{ tag.name | string.upcase }}</a>{{ end }}{{ article.html }}");
    private static readonly string[] PictureEndings = [".png", ".jpg", ".webp", ".gif", ".svg"];

    private readonly DraftRules _rules = DraftRules.Of(SmallNewsroom.Settings);
    private readonly VipsPictureReader _pictures = new();
    private readonly Dictionary<string, byte[][]> _soundPictures;

    /// <param name="newsroom">The sample's input folder, for pictures.</param>
    public Surfaces(string newsroom)
    {
        _soundPictures = PictureEndings.ToDictionary(
            static ending => ending,
            ending => Directory.EnumerateFiles(newsroom, "*" + ending, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).OrderBy(static bytes => bytes.Length).Take(2).ToArray());
    }

    /// <summary>By name: how many of a thousand inputs it gets when all are asked, and what it does.</summary>
    public IReadOnlyDictionary<string, (int Share, Func<Scraps, byte[]> Make, Func<byte[], string?> Ask)> All => new Dictionary<string, (int, Func<Scraps, byte[]>, Func<byte[], string?>)>
    {
        ["article"] = (300, static scraps => scraps.Of([.. Tokens.FrontMatter, .. Tokens.Body], SoundArticle), Article),
        ["body"] = (190, static scraps => scraps.Of(Tokens.Body), Body),
        ["settings"] = (200, static scraps => scraps.Of(Tokens.Settings, SoundSettings), Settings),
        ["data"] = (297, static scraps => scraps.Of(Tokens.Data), Data),
        ["theme"] = (1, static scraps => scraps.Of(Tokens.Words, SoundTheme), static bytes => Site("theme.yml", bytes)),
        ["template"] = (2, static scraps => scraps.Of(Tokens.Template, SoundTemplate), static bytes => Site("templates/article.html", bytes)),
        ["picture"] = (10, MakePicture, Picture),
    };

    /// <summary>What is wrong with the answer to an input, or null; whatever is thrown is wrong.</summary>
    public static string? FaultOf(Func<byte[], string?> ask, byte[] bytes)
    {
        try
        {
            return ask(bytes);
        }
        catch (Exception error)
        {
            return error.ToString();
        }
    }

    private string? Article(byte[] bytes)
    {
        var file = new SourceFile("articles/2026/x.md", "input/articles/2026/x.md", "", bytes.Length, 0);
        return Places(DraftReader.Read(file, bytes, _rules).Diagnostics, bytes);
    }

    private static string? Body(byte[] bytes)
    {
        var composed = SmallNewsroom.Compose(Encoding.UTF8.GetString(bytes));
        return Markup.Fault(SmallNewsroom.Join(composed.Value)) ?? Places(composed.Diagnostics, bytes);
    }

    private static string? Settings(byte[] bytes)
    {
        var folder = new MemoryFolder("input", new Dictionary<string, byte[]> { ["site.yml"] = bytes });
        return Places(SiteSettingsReader.Read(SourceScanner.Scan(folder).Value, folder, null).Diagnostics, bytes);
    }

    private static string? Data(byte[] bytes)
    {
        var table = CsvReader.Read(Encoding.UTF8.GetString(bytes), 400, 8);
        return table.Rows.Length <= 400 && table.Rows.All(static row => row.Length <= 8) ? null : "more rows or cells than asked";
    }

    private static string? Site(string path, byte[] bytes)
    {
        var site = SmallSite.WithArticles(1);
        site.PutTheme(path, bytes);
        var output = new MemoryOutput();
        var result = site.Build(output, jobs: 1);
        if (!output.Files.ContainsKey("robots.txt")) return "nothing was built";
        return Places([.. result.Diagnostics.Where(each => each.Place.Path == "theme/" + path)], bytes);
    }

    private byte[] MakePicture(Scraps scraps)
    {
        var sounds = _soundPictures.Values.SelectMany(static each => each).ToArray();
        return scraps.Damaged(sounds[scraps.Choose(sounds.Length)]);
    }

    private string? Picture(byte[] bytes)
    {
        foreach (var ending in (string[])[".jpg", ".svg"])
        {
            if (_pictures.Measure(bytes, ending) is { } look && (look.Size.WidthPx < 1 || look.Size.HeightPx < 1)) return "a picture without a size";
        }

        return null;
    }

    // Every mistake has words in both languages, and stands within the file.
    private static string? Places(ImmutableArray<Diagnostic> diagnostics, byte[] bytes)
    {
        var lines = 2;
        foreach (var each in bytes) lines += each is (byte)'\n' or (byte)'\r' or 0x0B or 0x0C or 0x85 or 0xA8 or 0xA9 ? 1 : 0;
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Rule.Code.StartsWith("SN9", StringComparison.Ordinal)) return diagnostic.Message(MessageLanguage.English);
            if (diagnostic.Message(MessageLanguage.Korean).Length == 0) return diagnostic.Rule.Code + " says nothing";
            var (line, column, length) = diagnostic.Place.Span;
            if (line < 0 || column < 0 || length < 0 || line > lines || column > bytes.Length + 2)
                return string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Rule.Code} stands at {line}:{column}+{length}, outside the file");
        }

        return null;
    }
}
