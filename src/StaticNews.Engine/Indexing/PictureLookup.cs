using StaticNews.Engine.Discovery;
using StaticNews.Engine.Prose;
using StaticNews.Engine.Reading.Pictures;

namespace StaticNews.Engine.Indexing;

/// <summary>From a picture as an author names it to the picture as it is published.</summary>
public static class PictureLookup
{
    /// <summary>The path of the picture from the input folder, or null for a picture elsewhere or outside the folder.</summary>
    public static string? PathOf(SourceFile from, string reference)
    {
        if (IsElsewhere(reference)) return null;
        return SourcePath.Resolve(from.Path, UrlText.Decode(reference));
    }

    /// <summary>Whether the reference names another host.</summary>
    public static bool IsElsewhere(string reference) =>
        reference.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || reference.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || reference.StartsWith("//", StringComparison.Ordinal);

    /// <summary>The format of a picture that cameras and programs save and browsers do not show; null for every other file.</summary>
    public static string? UnshownFormatOf(string reference) => Path.GetExtension(UrlText.Decode(reference)).ToLowerInvariant() switch
    {
        ".heic" or ".heif" => "HEIC",
        ".tif" or ".tiff" => "TIFF",
        ".bmp" => "BMP",
        ".psd" => "PSD",
        ".jxl" => "JPEG XL",
        ".dng" or ".cr2" or ".cr3" or ".nef" or ".arw" => "RAW",
        _ => null,
    };

    /// <summary>The published picture, or null where there is none of that name or nothing of it is published.</summary>
    public static Picture? Find(this PictureTable pictures, SourceFile from, PictureReference reference)
    {
        if (PathOf(from, reference.Source) is not { } path || pictures.Find(path) is not { Kind: not PictureKind.Oversized } file) return null;
        return PictureTable.Published(file, reference.Alt, reference.Caption, reference.Credit);
    }
}
