using System.Globalization;
using System.Text;

namespace StaticNews.Tests.Casework;

/// <summary>The escapes of cases: \n \r \t \0 \\ \xHH (a byte) \uHHHH (a character), and a backslash at the end of a line, which joins it to the next.</summary>
public static class CaseText
{
    /// <summary>The bytes that escaped text stands for.</summary>
    public static byte[] Bytes(string escaped)
    {
        var bytes = new List<byte>(escaped.Length);
        var text = new StringBuilder();
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\' || i + 1 == escaped.Length)
            {
                text.Append(escaped[i]);
                continue;
            }

            switch (escaped[++i])
            {
                case 'n': text.Append('\n'); break;
                case 'r': text.Append('\r'); break;
                case 't': text.Append('\t'); break;
                case '0': text.Append('\0'); break;
                case '\\': text.Append('\\'); break;
                case '\n': break;
                case 'u': text.Append((char)Hex(escaped, ref i, 4)); break;
                case 'x':
                    bytes.AddRange(Encoding.UTF8.GetBytes(text.ToString()));
                    text.Clear();
                    bytes.Add((byte)Hex(escaped, ref i, 2));
                    break;
                default: throw new FormatException($"Unknown escape \\{escaped[i]}");
            }
        }

        bytes.AddRange(Encoding.UTF8.GetBytes(text.ToString()));
        return [.. bytes];
    }

    /// <summary>The characters that escaped text stands for.</summary>
    public static string Unescape(string escaped) =>
        escaped.Contains('\\', StringComparison.Ordinal) ? Encoding.UTF8.GetString(Bytes(escaped)) : escaped;

    private static int Hex(string text, ref int at, int digits)
    {
        if (at + digits >= text.Length) throw new FormatException("An escape breaks off at the end of the text");
        var value = int.Parse(text.AsSpan(at + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        at += digits;
        return value;
    }
}
