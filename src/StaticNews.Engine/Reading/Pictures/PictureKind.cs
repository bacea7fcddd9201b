namespace StaticNews.Engine.Reading.Pictures;

/// <summary>What a picture is made of, which decides the files that readers get.</summary>
public enum PictureKind
{
    /// <summary>Copied as it is: no image library, or one that cannot tell.</summary>
    Original,

    /// <summary>Opaque, of many colours.</summary>
    Photograph,

    /// <summary>Of few colours: a chart, a map, a screen.</summary>
    Drawing,

    /// <summary>Of many colours, and partly transparent.</summary>
    Cutout,

    /// <summary>It moves, for a few seconds.</summary>
    Animation,

    /// <summary>SVG, published without anything that could act or ask another host.</summary>
    Vector,

    /// <summary>Too large to be opened; nothing of it is published.</summary>
    Oversized,
}
