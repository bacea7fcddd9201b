namespace StaticNews.Engine.Reading.Pictures;

/// <summary>What a picture is encoded as.</summary>
public enum PictureFormat
{
    /// <summary>The smallest, for browsers.</summary>
    Avif,

    /// <summary>For browsers without AVIF, feeds and shares.</summary>
    Jpeg,

    /// <summary>For drawings and transparency.</summary>
    Png,

    /// <summary>Vector, cleaned.</summary>
    Svg,
}
