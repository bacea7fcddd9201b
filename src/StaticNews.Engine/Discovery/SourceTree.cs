namespace StaticNews.Engine.Discovery;

/// <summary>The newsroom's files by what they are, each list sorted by path.</summary>
/// <param name="DataFiles">Tables that charts are drawn from. Those below files/ are copied as well; the others are not published.</param>
public sealed record SourceTree(
    SourceFile? Settings,
    ImmutableArray<SourceFile> Articles,
    ImmutableArray<SourceFile> Reporters,
    ImmutableArray<SourceFile> Pages,
    ImmutableArray<SourceFile> Pictures,
    ImmutableArray<SourceFile> DataFiles,
    ImmutableArray<SourceFile> CopiedFiles,
    ImmutableArray<SourceFile> ThemeOverrides,
    FrozenDictionary<string, SourceFile> ByPath);
