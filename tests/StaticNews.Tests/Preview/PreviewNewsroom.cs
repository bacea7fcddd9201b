namespace StaticNews.Tests.Preview;

/// <summary>A small newsroom on the disk, with the smallest theme, for whoever previews it. Its site lies below /paper/.</summary>
public sealed class PreviewNewsroom : IDisposable
{
    public const string Now = "2026-10-01T12:00:00+09:00";

    private readonly TemporaryFolder _folder = new();

    public PreviewNewsroom()
    {
        Write("site.yml", "name: 시험일보\nbase_url: https://news.example/paper/\nchecks: { SN1011: off }\nsections:\n  - { id: society, name: 사회 }\n");
        for (var number = 1; number <= 8; number++) Write(FormattableString.Invariant($"articles/a{number}.md"), Article(FormattableString.Invariant($"기사 {number}"), FormattableString.Invariant($"본문 {number}.")));
        foreach (var (path, bytes) in FolderBytes.Read(Repository.PathOf("tests/StaticNews.Tests/Cases/minimal-theme"))) WriteBytes(Path.Combine(Theme, path), bytes);
    }

    public string Root => _folder.FullPath;

    public string Input => _folder.At("input");

    public string Theme => _folder.At("theme");

    public string Cache => _folder.At("cache");

    /// <summary>The words that start a preview of it.</summary>
    public string[] Arguments => ["--input", Input, "--theme", Theme, "--cache", Cache, "--now", Now];

    public static string Article(string title, string body, string more = "") => $"---\ntitle: {title}\ndate: 2026-03-04\nsection: society\ntags: [조류]\n{more}---\n{body}\n";

    public string At(string path) => Path.Combine(Input, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    public void Dispose() => _folder.Dispose();

    private static void WriteBytes(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }
}
