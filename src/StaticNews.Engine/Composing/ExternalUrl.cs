using System.Buffers;
using System.Text;

namespace StaticNews.Engine.Composing;

/// <summary>Addresses of other hosts as they are printed: what the author encoded stays, what a url may not contain is encoded, a Hangul host is kept.</summary>
internal static class ExternalUrl
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%");

    public static string Encode(string url)
    {
        var at = url.AsSpan().IndexOfAnyExcept(Plain);
        if (at < 0) return url;
        var hostEnd = HostEnd(url);
        var builder = new StringBuilder(url.Length * 3).Append(url, 0, at);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in url.AsSpan(at).EnumerateRunes())
        {
            var isInHost = at < hostEnd && Rune.IsLetterOrDigit(rune);
            at += rune.Utf16SequenceLength;
            if (isInHost || rune.IsBmp && Plain.Contains((char)rune.Value))
            {
                builder.Append(rune.ToString());
                continue;
            }

            foreach (var value in bytes[..rune.EncodeToUtf8(bytes)]) builder.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
        }

        return builder.ToString();
    }

    private static int HostEnd(string url)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal);
        if (start < 0) return 0;
        var end = url.AsSpan(start + 3).IndexOfAny("/?#");
        return end < 0 ? url.Length : start + 3 + end;
    }
}
