using System.Globalization;

namespace StaticNews.Preview.Http;

/// <summary>The part of a file that a request asks for.</summary>
/// <param name="Start">Of the first byte, from 0.</param>
internal readonly record struct ByteRange(int Start, int Length)
{
    private const string Unit = "bytes=";

    /// <summary>
    /// The range that a header asks for: null where it asks for none that is understood, or for several, so that the whole file is the answer;
    /// of no length where the file has no such part.
    /// </summary>
    /// <param name="total">Length of the file in bytes.</param>
    public static ByteRange? Read(string? header, int total)
    {
        if (header is null || !header.StartsWith(Unit, StringComparison.OrdinalIgnoreCase)) return null;
        var text = header.AsSpan(Unit.Length).Trim();
        var dash = text.IndexOf('-');
        if (dash < 0 || text.Contains(',')) return null;
        var (first, last) = (Number(text[..dash]), Number(text[(dash + 1)..]));
        if (dash == 0) return last is { } suffix ? Within(Math.Max(0, total - suffix), total - 1, total) : null;
        if (first is not { } start || (last is null && dash + 1 < text.Length)) return null;
        return last < start ? null : Within(start, Math.Min(last ?? long.MaxValue, total - 1), total);
    }

    private static ByteRange Within(long start, long last, int total) => start >= total || start > last ? default : new ByteRange((int)start, (int)(last - start + 1));

    private static long? Number(ReadOnlySpan<char> text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
