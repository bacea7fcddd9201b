using System.Buffers;
using System.Text;

namespace StaticNews.Engine.Shared.Text;

/// <summary>Urls as bytes on the wire: paths are UTF-8, percent-encoded.</summary>
public static class UrlText
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/:@!$&'()*+,;=");

    /// <summary>A path with everything but unreserved and path characters percent-encoded; apostrophes and ampersands are left for HTML escaping.</summary>
    public static string EncodePath(string path)
    {
        var at = path.AsSpan().IndexOfAnyExcept(Plain);
        if (at < 0) return path;
        var builder = new StringBuilder(path.Length * 3).Append(path, 0, at);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in path.AsSpan(at).EnumerateRunes())
        {
            if (rune.IsAscii && Plain.Contains((char)rune.Value))
            {
                builder.Append((char)rune.Value);
                continue;
            }

            var count = rune.EncodeToUtf8(bytes);
            foreach (var value in bytes[..count])
                builder.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
        }

        return builder.ToString();
    }
}
