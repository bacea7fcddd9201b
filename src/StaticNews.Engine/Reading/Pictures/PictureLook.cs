namespace StaticNews.Engine.Reading.Pictures;

/// <summary>What an image library sees in a picture.</summary>
/// <param name="Size">As a reader sees it, orientation applied.</param>
/// <param name="Color">Its average, #rrggbb; null where it is transparent or not known.</param>
public sealed record PictureLook(PictureSize Size, PictureKind Kind, string? Color = null, PictureFault Fault = PictureFault.None);
