using System.Text;
using System.Text.Unicode;

namespace StaticNews.Engine.Shared.Csv;

/// <summary>The bytes of a table as text, or why they are none.</summary>
internal static class CsvEncoding
{
    /// <summary>The text without its byte order mark; null with a remark where the bytes are not UTF-8 or no text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, Remarks remarks)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            remarks.Add(ChartRules.NotUtf8, TextSpan.WholeFile, ["UTF-16"]);
            return null;
        }

        if (bytes is [0xEF, 0xBB, 0xBF, ..]) bytes = bytes[3..];
        if (bytes.ContainsAnyInRange((byte)0, (byte)8) || bytes.ContainsAnyInRange((byte)14, (byte)31))
        {
            remarks.Add(ChartRules.NotText, TextSpan.WholeFile);
            return null;
        }

        if (Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);
        if (IsKorean(bytes)) remarks.Add(ChartRules.NotUtf8, TextSpan.WholeFile, ["CP949"]);
        else remarks.Add(ChartRules.NotText, TextSpan.WholeFile);
        return null;
    }

    /// <summary>Whether all bytes beyond ASCII come in the pairs of code page 949, as Excel saves Korean.</summary>
    private static bool IsKorean(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80) continue;
            if (bytes[i] is 0x80 or 0xFF || ++i == bytes.Length || bytes[i] is < 0x41 or 0xFF) return false;
        }

        return true;
    }
}
