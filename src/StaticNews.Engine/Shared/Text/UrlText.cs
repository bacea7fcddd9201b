using System.Buffers;
using System.Text;

namespace StaticNews.Engine.Shared.Text;

/// <summary>Urls as bytes on the wire: paths are UTF-8, percent-encoded.</summary>
public static class UrlText
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/:@!$&'()*+,;=");

    /// <summary>
    /// A plain path (no query, nothing encoded yet) with everything but unreserved and path characters percent-encoded, a
    /// literal '%' too; apostrophes and ampersands are left for HTML escaping.
    /// </summary>
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
                builder.Append('%').Append("0123456789ABCDEF"[value >> 4]).Append("0123456789ABCDEF"[value & 15]);
        }

        return builder.ToString();
    }

    /// <summary>The path with its percent-encoded UTF-8 decoded; what is not UTF-8 stays encoded, so nothing is lost.</summary>
    public static string Decode(string path)
    {
        var percent = path.IndexOf('%', StringComparison.Ordinal);
        if (percent < 0) return path;
        var builder = new StringBuilder(path.Length);
        Span<byte> bytes = stackalloc byte[4];
        for (var at = 0; at < path.Length;)
        {
            var count = 0;
            while (count < bytes.Length && TryByte(path, at + 3 * count, out bytes[count])) count++;
            if (count == 0)
            {
                builder.Append(path[at++]);
                continue;
            }

            var valid = Rune.DecodeFromUtf8(bytes[..count], out var rune, out var used) == OperationStatus.Done;
            if (valid) builder.Append(rune.ToString());
            else builder.Append(path, at, 3 * used);
            at += 3 * used;
        }

        return builder.ToString();
    }

    /// <summary>Whether a reader may follow the url: http, https, mailto, tel or relative. References in it must be decoded already.</summary>
    public static bool IsSafeScheme(string url)
    {
        Span<char> scheme = stackalloc char[7];
        var length = 0;
        foreach (var c in url)
        {
            // Browsers skip some of these inside a scheme; none of them is a reason to trust one.
            if (char.IsWhiteSpace(c) || Invisible.Is(c)) continue;
            if (c == ':') return length == 0 || scheme[..Math.Min(length, scheme.Length)] is "http" or "https" or "mailto" or "tel";
            if (!char.IsAsciiLetter(c) && (length == 0 || !char.IsAsciiDigit(c) && c is not ('+' or '-' or '.'))) return true;
            if (length < scheme.Length) scheme[length] = char.ToLowerInvariant(c);
            length++;
        }

        return true;
    }

    /// <summary>Whether it is a web address that leads to no host, such as https:// alone.</summary>
    public static bool LacksHost(string url)
    {
        var isOfWeb = url.StartsWith("//", StringComparison.Ordinal)
            || url.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
        return isOfWeb && HostOf(url).Length == 0;
    }

    /// <summary>The host as a reader knows it, in lower case, without www., port and user; empty for a relative url.</summary>
    public static string HostOf(string url)
    {
        var rest = url.AsSpan().Trim();
        var slashes = rest.IndexOf("//", StringComparison.Ordinal);
        if (slashes < 0 || slashes > 0 && (rest[slashes - 1] != ':' || rest[..slashes].ContainsAny('/', '?', '#'))) return "";
        rest = rest[(slashes + 2)..];
        var end = rest.IndexOfAny("/\\?#");
        if (end >= 0) rest = rest[..end];
        rest = rest[(rest.LastIndexOf('@') + 1)..];
        var port = rest.LastIndexOf(':');
        if (port > rest.LastIndexOf(']')) rest = rest[..port];
        if (rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) rest = rest[4..];
        return rest.ToString().ToLowerInvariant();
    }

    private static bool TryByte(string path, int at, out byte value)
    {
        value = 0;
        if (at + 2 >= path.Length || path[at] != '%' || !char.IsAsciiHexDigit(path[at + 1]) || !char.IsAsciiHexDigit(path[at + 2])) return false;
        value = byte.Parse(path.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return true;
    }
}
