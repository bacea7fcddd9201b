namespace StaticNews.Engine.Discovery;

/// <summary>
/// Discovery: takes a folder, gives the newsroom's files by what they are.
/// It looks at names only and never opens a file.
/// </summary>
public static class SourceScanner
{
    private static readonly FrozenSet<string> PictureEndings =
        FrozenSet.ToFrozenSet([".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Sorts the folder's files into the newsroom's kinds; what is none of them is left alone.</summary>
    public static Checked<SourceTree> Scan(ISourceFolder input)
    {
        var (files, listed) = input.List();
        var diagnostics = listed.ToBuilder();
        SourceFile? settings = null;
        var articles = ImmutableArray.CreateBuilder<SourceFile>();
        var reporters = ImmutableArray.CreateBuilder<SourceFile>();
        var pages = ImmutableArray.CreateBuilder<SourceFile>();
        var pictures = ImmutableArray.CreateBuilder<SourceFile>();
        var data = ImmutableArray.CreateBuilder<SourceFile>();
        var copied = ImmutableArray.CreateBuilder<SourceFile>();
        var overrides = ImmutableArray.CreateBuilder<SourceFile>();
        foreach (var file in files)
        {
            var path = file.Path;
            if (IsData(path)) data.Add(file);
            if (path == "site.yml") settings = file;
            else if (IsBelow(path, "files/")) copied.Add(file);
            else if (IsBelow(path, "theme/")) overrides.Add(file);
            else if (IsMarkdown(path))
            {
                if (IsReadme(path)) continue;
                if (IsBelow(path, "articles/")) articles.Add(file);
                else if (IsBelow(path, "reporters/")) reporters.Add(file);
                else if (IsBelow(path, "pages/")) pages.Add(file);
                else if (StrayText.Of(file) is { } stray) diagnostics.Add(stray);
            }
            else if (IsPicture(path)) pictures.Add(file);
            else if (StrayText.Of(file) is { } stray) diagnostics.Add(stray);
        }

        var tree = new SourceTree(
            settings,
            articles.ToImmutable(),
            reporters.ToImmutable(),
            pages.ToImmutable(),
            pictures.ToImmutable(),
            data.ToImmutable(),
            copied.ToImmutable(),
            overrides.ToImmutable(),
            files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal));
        return new(tree, diagnostics.ToImmutable());
    }

    /// <summary>Whether a file of this name is published as a picture.</summary>
    public static bool IsPicture(string path) => PictureEndings.Contains(Path.GetExtension(path));

    private static bool IsData(string path) =>
        path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);

    private static bool IsBelow(string path, string folder) => path.StartsWith(folder, StringComparison.Ordinal);

    private static bool IsMarkdown(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private static bool IsReadme(string path) =>
        path.AsSpan(path.LastIndexOf('/') + 1).Equals("README.md", StringComparison.OrdinalIgnoreCase);
}
