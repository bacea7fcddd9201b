namespace StaticNews.Engine.Discovery;

/// <summary>The newsroom's files by what they are, each list sorted by path.</summary>
public sealed record SourceTree(
    SourceFile? Settings,
    ImmutableArray<SourceFile> Articles,
    ImmutableArray<SourceFile> Reporters,
    ImmutableArray<SourceFile> Pages,
    ImmutableArray<SourceFile> Pictures,
    ImmutableArray<SourceFile> CopiedFiles,
    ImmutableArray<SourceFile> ThemeOverrides,
    FrozenDictionary<string, SourceFile> ByPath);
