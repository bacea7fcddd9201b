using System.Text;
using StaticNews.Engine.Discovery;
using StaticNews.Engine.Reading;
using StaticNews.Engine.Shared;
using StaticNews.Engine.Shared.Diagnostics;
using StaticNews.Tests.Shared;

namespace StaticNews.Tests.Reading;

/// <summary>Reads single files and tiny newsrooms out of texts.</summary>
internal static class Newsdesk
{
    public static readonly SiteSettings Settings = new() { Name = "물빛일보", BaseUrl = new Uri("https://mulbit.example.org/") };

    public static readonly DraftRules Rules = DraftRules.Of(Settings);

    public static SourceFile File(string path = "articles/tide.md") => new(path, "input/" + path, path, 0, 0);

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static Checked<Draft> Draft(string text) => DraftReader.Read(File(), Bytes(text), Rules);

    /// <summary>An article with a title and a date on lines 2 and 3, then these lines of front matter from line 4.</summary>
    public static Checked<Draft> DraftWith(string lines) => Draft("---\ntitle: 물때\ndate: 2020-12-29\n" + lines + "\n---\n물이 든다.\n");

    public static Checked<SiteSettings> Site(string? yaml, Uri? baseUrl = null, params (string Path, string Text)[] files)
    {
        var all = files.ToDictionary(file => file.Path, file => Bytes(file.Text), StringComparer.Ordinal);
        if (yaml is not null) all["site.yml"] = Bytes(yaml);
        var input = new MemoryFolder("input", all);
        return SiteSettingsReader.Read(SourceScanner.Scan(input).Value, input, baseUrl);
    }

    /// <summary>`SN2112 2:8:1`, without what concerns the body.</summary>
    public static string Outline(ImmutableArray<Diagnostic> diagnostics) =>
        YamlOutline.Of(diagnostics.Where(each => !each.Rule.Code.StartsWith("SN3", StringComparison.Ordinal)));
}
