namespace StaticNews.Engine.Rendering;

/// <summary>A page's bytes and what its template had to say.</summary>
/// <param name="Bytes">The worker's own buffer: valid until its next page.</param>
public readonly record struct RenderedPage(ReadOnlyMemory<byte> Bytes, ImmutableArray<Diagnostic> Diagnostics);
