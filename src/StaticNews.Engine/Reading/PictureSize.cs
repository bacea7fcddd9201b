namespace StaticNews.Engine.Reading;

/// <summary>In pixels.</summary>
public readonly record struct PictureSize(int WidthPx, int HeightPx);
