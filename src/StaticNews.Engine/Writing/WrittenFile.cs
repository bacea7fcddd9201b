namespace StaticNews.Engine.Writing;

/// <summary>A file of the output as a finished build left it: while length and time stay, so do its bytes.</summary>
/// <param name="ModifiedTicks">UTC, in ticks of 100 ns.</param>
internal readonly record struct WrittenFile(string Path, FileContent Content, long ModifiedTicks);
