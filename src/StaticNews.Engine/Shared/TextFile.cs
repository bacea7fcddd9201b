using System.Text;

namespace StaticNews.Engine.Shared;

/// <summary>Bytes of a text file as people's editors save them: UTF-8, with or without a byte order mark. Anything else is reported.</summary>
internal static class TextFile
{
    /// <summary>The whole text without its byte order mark.</summary>
    public static string Decode(byte[] bytes, Remarks? remarks) => Encoding.UTF8.GetString(Utf8(bytes, remarks));

    /// <summary>The bytes as UTF-8 without a byte order mark; what is no UTF-8 stays and decodes to U+FFFD.</summary>
    public static ReadOnlySpan<byte> Utf8(byte[] bytes, Remarks? remarks)
    {
        ReadOnlySpan<byte> text = bytes;
        // Joined files bring several.
        while (text.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) text = text[3..];
        if (text.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || text.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            var utf16 = text[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
            remarks?.Add(YamlRules.Utf16, new TextSpan(1, 1, 1));
            return Encoding.UTF8.GetBytes(utf16.GetString(text[2..]));
        }

        if (remarks is not null && !System.Text.Unicode.Utf8.IsValid(text)) remarks.Add(YamlRules.NotUtf8, FirstInvalid(text));
        return text;
    }

    private static TextSpan FirstInvalid(ReadOnlySpan<byte> text)
    {
        var chars = new char[text.Length];
        System.Text.Unicode.Utf8.ToUtf16(text, chars, out _, out var written, replaceInvalidSequences: false);
        var before = chars.AsSpan(0, written);
        var line = before.Count('\n') + 1;
        return new TextSpan(line, written - before.LastIndexOf('\n'), 1);
    }
}
