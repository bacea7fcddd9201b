using StaticNews.Engine.Discovery;

namespace StaticNews.Engine.Reading;

/// <summary>A picture of the newsroom that something published refers to; the size is null where the image library could not tell.</summary>
public sealed record PictureFile(SourceFile Source, PictureSize? Size, Fingerprint Fingerprint);
