using System.Collections.Frozen;

namespace StaticNews.Preview.Http;

/// <summary>Content types by the ending of a name, as GitHub Pages sends them.</summary>
internal static class MediaType
{
    private const string Unknown = "application/octet-stream";

    /// <summary>What pages are.</summary>
    public const string Html = "text/html; charset=utf-8";

    private static readonly FrozenDictionary<string, string> ByEnding = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [".html"] = Html,
        [".htm"] = Html,
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "application/javascript; charset=utf-8",
        [".mjs"] = "application/javascript; charset=utf-8",
        [".json"] = "application/json; charset=utf-8",
        [".webmanifest"] = "application/manifest+json; charset=utf-8",
        [".xml"] = "application/xml",
        [".txt"] = "text/plain; charset=utf-8",
        [".md"] = "text/markdown; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".tsv"] = "text/tab-separated-values; charset=utf-8",
        [".yml"] = "text/yaml; charset=utf-8",
        [".yaml"] = "text/yaml; charset=utf-8",
        [".vtt"] = "text/vtt; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".avif"] = "image/avif",
        [".ico"] = "image/vnd.microsoft.icon",
        [".woff"] = "font/woff",
        [".woff2"] = "font/woff2",
        [".ttf"] = "font/ttf",
        [".otf"] = "font/otf",
        [".pdf"] = "application/pdf",
        [".zip"] = "application/zip",
        [".wasm"] = "application/wasm",
        [".mp3"] = "audio/mpeg",
        [".m4a"] = "audio/mp4",
        [".mp4"] = "video/mp4",
        [".webm"] = "video/webm",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The content type of a file.</summary>
    public static string Of(string path) => ByEnding.GetValueOrDefault(Path.GetExtension(path).ToLowerInvariant(), Unknown);
}
