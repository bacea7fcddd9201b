namespace StaticNews.Engine.Rendering.Writers;

/// <summary>The media type of a picture, by its name's ending.</summary>
internal static class PictureType
{
    public static string Of(string url) => Path.GetExtension(url).ToLowerInvariant() switch
    {
        ".jpg" or ".jpeg" => "image/jpeg",
        ".png" => "image/png",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
