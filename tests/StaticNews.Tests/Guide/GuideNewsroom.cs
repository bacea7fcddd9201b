using System.Text;
using StaticNews.Engine.Discovery;
using StaticNews.Tests.WholeSite;

namespace StaticNews.Tests.Guide;

/// <summary>The sample newsroom with examples of the guide in it. What they write joins it, and replaces what has the same path or the same key of site.yml.</summary>
public sealed class GuideNewsroom
{
    private readonly Dictionary<string, byte[]> _files;

    private GuideNewsroom(IEnumerable<GuideExample> examples)
    {
        _files = FolderBytes.Read(Repository.PathOf("input")).ToDictionary(StringComparer.Ordinal);
        foreach (var example in examples)
        {
            foreach (var (path, text) in example.Files) _files[path] = Encoding.UTF8.GetBytes(text);
            if (example.Settings is { } lines) _files["site.yml"] = Encoding.UTF8.GetBytes(Replaced(Encoding.UTF8.GetString(_files["site.yml"]), lines));
        }

        Built = SampleSite.Build(new MemoryFolder("input", _files), jobs: 2);
    }

    public SampleBuild Built { get; }

    /// <summary>All examples at once where they do not stand in each other's way: building the newsroom once is much of the time.</summary>
    public static GuideNewsroom Shared(IEnumerable<GuideExample> examples) => new(examples.Where(static example => !IsAlone(example)));

    public static GuideNewsroom Of(GuideExample example) => new([example]);

    /// <summary>Whether the example changes what others would see.</summary>
    public static bool IsAlone(GuideExample example) =>
        example.Settings is not null || example.Files.Any(static file => !file.Path.StartsWith("articles/", StringComparison.Ordinal) || File.Exists(Repository.PathOf("input/" + file.Path)));

    public string? TextOf(string path) => _files.TryGetValue(path["input/".Length..], out var bytes) ? Encoding.UTF8.GetString(bytes) : null;

    private static string Replaced(string settings, string lines)
    {
        var keys = lines.Split('\n').Where(static line => line.Length > 0 && line[0] is not (' ' or '-' or '#')).Select(static line => line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)]).ToArray();
        var kept = new StringBuilder();
        var isKept = true;
        foreach (var line in settings.Split('\n'))
        {
            if (line.Length > 0 && line[0] != ' ') isKept = !keys.Any(key => line.StartsWith(key, StringComparison.Ordinal));
            if (isKept) kept.Append(line).Append('\n');
        }

        return kept.Append(lines).ToString();
    }
}
