using System.Buffers;

namespace StaticNews.Engine.Discovery;

/// <summary>Finds texts that no kind of the newsroom's takes in, though their authors will have meant one.</summary>
internal static class StrayText
{
    private static readonly ImmutableArray<string> Folders = ["articles", "reporters", "pages"];

    private static readonly ImmutableArray<string> OtherEndings = [".markdown", ".mdown", ".mkd", ".mdx"];

    private static readonly SearchValues<char> Capitals = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ_-");

    /// <summary>What to say of a file that was not taken in; null where it may well stand there.</summary>
    public static Diagnostic? Of(SourceFile file)
    {
        var path = file.Path;
        var place = file.At(TextSpan.WholeFile);
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var ending = Path.GetExtension(path);
        if (OtherEndings.Contains(ending, StringComparer.OrdinalIgnoreCase))
            return slash > 0 && Folders.Contains(path[..slash]) ? SourceRules.OtherEnding.At(place, [Path.ChangeExtension(path[(path.LastIndexOf('/') + 1)..], ".md")]) : null;
        if (!ending.Equals(".md", StringComparison.OrdinalIgnoreCase)) return null;
        if (slash < 0) return IsOfRepository(path) ? null : SourceRules.NoFolder.At(place);
        var folder = path[..slash];
        var meant = folder switch
        {
            "기사" => "articles",
            "기자" => "reporters",
            "안내" or "쪽" or "페이지" => "pages",
            _ => Nearest.Find(folder.ToLowerInvariant(), Folders),
        };
        return meant is null ? null : SourceRules.OtherFolder.At(place, [folder], meant);
    }

    // CHANGELOG.md, LICENSE.md: the folder may be a whole repository.
    private static bool IsOfRepository(string path) => !path.AsSpan(0, path.Length - 3).ContainsAnyExcept(Capitals);
}
