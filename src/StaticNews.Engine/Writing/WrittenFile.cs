namespace StaticNews.Engine.Writing;

/// <summary>A file of the output as a finished build left it: while length and time stay, so do its bytes.</summary>
/// <param name="ModifiedTicks">UTC, in ticks of 100 ns.</param>
internal readonly record struct WrittenFile(string Path, FileContent Content, long ModifiedTicks)
{
    /// <summary>Whether the disk still lists it so.</summary>
    /// <param name="folder">The output folder, absolute.</param>
    public bool IsUntouched(string folder)
    {
        var file = new FileInfo(System.IO.Path.Combine(folder, Path));
        return file.Exists && file.Length == Content.Length && file.LastWriteTimeUtc.Ticks == ModifiedTicks;
    }
}
