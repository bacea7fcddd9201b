namespace StaticNews.Engine.Reading.Pictures;

/// <summary>What the engine asks of an image library that makes files. Called from many threads at once.</summary>
public interface IPictureEncoder
{
    /// <summary>Of the library: another one may make other bytes of the same picture.</summary>
    string Version { get; }

    /// <summary>The picture upright, in that form, without its metadata; null where it cannot be made.</summary>
    byte[]? Encode(byte[] picture, PictureForm form);

    /// <summary>Whether this machine has a font for the language.</summary>
    bool CanDraw(string language);

    /// <summary>The card as PNG; null where it cannot be drawn.</summary>
    byte[]? Draw(ShareCard card);
}
