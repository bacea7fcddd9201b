using StaticNews.Engine.Discovery;

namespace StaticNews.Engine.Reading;

/// <summary>A file of the theme's assets/ and its bytes; the fingerprint enters its url.</summary>
public sealed record ThemeAsset(string Path, SourceFile Source, byte[] Bytes, Fingerprint Fingerprint);
