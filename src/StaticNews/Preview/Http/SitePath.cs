using System.Text;
using StaticNews.Engine.Shared.Text;

namespace StaticNews.Preview.Http;

/// <summary>What a request asks for, decoded once: a path from the root of the server in NFC, and the query as it came.</summary>
/// <param name="Path">Starts with a slash; holds no NUL, backslash or control character, and no segment . or ..</param>
internal readonly record struct SitePath(string Path, string Query)
{
    private const int MaxLength = 4096;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads the target of a request; null where it is none that a browser would send for a page of a site.</summary>
    public static SitePath? Read(string target)
    {
        if (target.Length is 0 or > MaxLength || target[0] != '/') return null;
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        var query = mark < 0 ? "" : target[(mark + 1)..];
        if (Decode(mark < 0 ? target : target[..mark]) is not { } path) return null;
        foreach (var c in path)
        {
            if (c is '\\' || char.IsControl(c)) return null;
        }

        foreach (var segment in path.AsSpan().Split('/'))
        {
            if (path.AsSpan(segment) is "." or "..") return null;
        }

        return new SitePath(Nfc.Normalize(path), query);
    }

    /// <summary>The first value of a name in the query, decoded; null where it is not there.</summary>
    public string? Value(string name)
    {
        foreach (var part in Query.AsSpan().Split('&'))
        {
            var pair = Query.AsSpan(part);
            var equals = pair.IndexOf('=');
            if (equals < 0 || !pair[..equals].SequenceEqual(name)) continue;
            return Decode(pair[(equals + 1)..].ToString().Replace('+', ' '));
        }

        return null;
    }

    private static string? Decode(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal) && Ascii.IsValid(text)) return text;
        var bytes = new byte[Strict.GetMaxByteCount(text.Length)];
        var count = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '%')
            {
                count += Encoding.UTF8.GetBytes(text.AsSpan(at, 1), bytes.AsSpan(count));
                continue;
            }

            if (at + 2 >= text.Length || !byte.TryParse(text.AsSpan(at + 1, 2), System.Globalization.NumberStyles.AllowHexSpecifier, null, out bytes[count])) return null;
            count++;
            at += 2;
        }

        try
        {
            return Strict.GetString(bytes.AsSpan(0, count));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
