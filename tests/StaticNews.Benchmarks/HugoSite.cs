using System.Globalization;
using System.Text;
using StaticNews.Tests;

namespace StaticNews.Benchmarks;

/// <summary>The articles of a generated newsroom as a Hugo site with the templates beside this file: the same bodies, lists, archives and feeds.</summary>
internal static class HugoSite
{
    /// <summary>What the Hugo site is spared, for whoever reads the figures.</summary>
    public const string Spared = "Hugo's site has no search, no related articles by text, no checked links (their urls are written out for it), no resized pictures, no Atom, JSON or news feeds, no full text in feeds, no share data, no structured data, no content policy, no styles and no script.";

    private const string Base = "/paper/";

    /// <summary>Writes the whole site, over an earlier one.</summary>
    public static void Write(int articles, string newsroom, string folder)
    {
        foreach (var (path, bytes) in FolderBytes.Read(Repository.PathOf("tests/StaticNews.Benchmarks/Hugo"))) Put(Path.Combine(folder, path), bytes);
        File.AppendAllText(Path.Combine(folder, "hugo.toml"), string.Concat(Vocabulary.Sections.Select(
            static (id, at) => $"\n[[params.sections]]\nid = \"{id}\"\nname = \"{Vocabulary.SectionNames[at]}\"\n")));
        for (var at = 0; at < Vocabulary.Sections.Length; at++)
            Put(Path.Combine(folder, "content", Vocabulary.Sections[at], "_index.md"), $"---\ntitle: {Vocabulary.SectionNames[at]}\n---\n");
        foreach (var picture in Directory.EnumerateFiles(Path.Combine(newsroom, "images")))
            Put(Path.Combine(folder, "static", "images", Path.GetFileName(picture)), File.ReadAllBytes(picture));
        foreach (var reporter in Directory.EnumerateFiles(Path.Combine(newsroom, "reporters")))
            Put(Path.Combine(folder, "content", "reporters", Path.GetFileNameWithoutExtension(reporter), "_index.md"), File.ReadAllText(reporter).Replace("\nname: ", "\ntitle: ", StringComparison.Ordinal));
        for (var number = 0; number < articles; number++) Put(PathOf(folder, number), Article(GeneratedNewsroom.PathOf(newsroom, number), number, articles));
    }

    /// <summary>Where the article of this number lies.</summary>
    public static string PathOf(string folder, int number) =>
        Path.Combine(folder, "content", Vocabulary.Sections[number % Vocabulary.Sections.Length], Path.GetFileName(GeneratedNewsroom.PathOf("", number)));

    private static string Article(string path, int number, int articles)
    {
        var article = new StringBuilder(4096);
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("deck: ", StringComparison.Ordinal)) article.Append("description: ").Append(line.AsSpan(6));
            else if (line.StartsWith("reporter: ", StringComparison.Ordinal)) article.Append("reporters: [").Append(line.AsSpan(10)).Append(']');
            else if (line.StartsWith("date: ", StringComparison.Ordinal))
                article.Append("date: ").Append(line.AsSpan(6, 10)).Append('T').Append(line.AsSpan(17)).Append(":00+09:00\narchive: ['").Append(line.AsSpan(6, 7)).Append("']\nurl: ").Append(GeneratedNewsroom.UrlOf(number, articles));
            else if (line.StartsWith('◇')) article.Append("## ").Append(line.AsSpan(1));
            else article.Append(WithUrls(line, articles));
            article.Append('\n');
        }

        return article.ToString();
    }

    // "](../../../articles/…/a000123.md)" and "](../../../images/p0.png".
    private static string WithUrls(string line, int articles)
    {
        for (var at = line.IndexOf("](../", StringComparison.Ordinal); at >= 0; at = line.IndexOf("](../", at, StringComparison.Ordinal))
        {
            var end = line.AsSpan(at).IndexOfAny(')', ' ') + at;
            var target = line[(at + 2)..end];
            var url = target.EndsWith(".md", StringComparison.Ordinal)
                ? GeneratedNewsroom.UrlOf(int.Parse(target.AsSpan(target.Length - 9, 6), CultureInfo.InvariantCulture), articles)[1..]
                : target.Replace("../", "", StringComparison.Ordinal);
            line = string.Concat(line.AsSpan(0, at + 2), Base, url, line.AsSpan(end));
        }

        return line;
    }

    private static void Put(string path, string text) => Put(path, Encoding.UTF8.GetBytes(text));

    private static void Put(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }
}
