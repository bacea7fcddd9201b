namespace StaticNews.Images;

/// <summary>A vector picture without anything that acts.</summary>
/// <param name="HasLost">Whether something was taken out that a browser would have acted on.</param>
internal sealed record CleanSvg(byte[] Bytes, bool HasLost);
