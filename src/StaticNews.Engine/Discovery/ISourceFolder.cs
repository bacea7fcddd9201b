namespace StaticNews.Engine.Discovery;

/// <summary>A folder that the engine reads: on the disk, in memory (tests), or inside the program (the default theme).</summary>
public interface ISourceFolder
{
    /// <summary>Every file below the folder, in one walk, sorted by path. Hidden files and symbolic links are left out.</summary>
    Checked<ImmutableArray<SourceFile>> List();

    /// <summary>The bytes of a file that this folder listed. Throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> when it cannot be read.</summary>
    byte[] Read(SourceFile file);
}
