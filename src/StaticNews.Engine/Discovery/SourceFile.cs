namespace StaticNews.Engine.Discovery;

/// <summary>One file of a source folder as the walk found it.</summary>
/// <param name="Path">NFC, with slashes, relative to the folder: articles/a.md.</param>
/// <param name="DisplayPath">As messages show it: input/articles/a.md.</param>
/// <param name="DiskPath">As the disk spells it (a Mac's may be NFD); only the folder that listed it can read it.</param>
/// <param name="Length">In bytes.</param>
/// <param name="ModifiedTicks">UTC, in ticks of 100 ns; 0 where the folder is not on a disk.</param>
public sealed record SourceFile(string Path, string DisplayPath, string DiskPath, long Length, long ModifiedTicks)
{
    /// <summary>A place in this file, for a message.</summary>
    public Place At(TextSpan span) => new(DisplayPath, span);

    /// <summary>A place in this file, for a message.</summary>
    public Place At(int line, int column, int length = 1) => new(DisplayPath, new TextSpan(line, column, length));
}
