using System.Buffers;
using System.Text;

namespace StaticNews.Engine.Reading;

/// <summary>The look of the lines round the head of a Markdown file.</summary>
internal static class Fence
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—―−ㅡ_");

    /// <summary>A line of dashes that is meant for a fence but is none: `----`, `--`, an em dash that an editor made.</summary>
    public static bool IsCrooked(ReadOnlySpan<byte> line)
    {
        line = line.Trim(" \t"u8);
        if (line.Length is < 2 or > 64) return false;
        Span<char> text = stackalloc char[64];
        text = text[..Encoding.UTF8.GetChars(line, text)];
        return text.IndexOfAnyExcept(Dashes) < 0 && (text.Length > 1 || text[0] != '-');
    }

    /// <summary>A line that no head has at the left margin: no key, no list, no comment.</summary>
    public static bool IsProse(ReadOnlySpan<byte> line)
    {
        if (line.IsEmpty || " \t-#\"'[]{}"u8.Contains(line[0])) return false;
        return line.IndexOf((byte)':') < 0 && line.IndexOf("："u8) < 0 && line.IndexOf((byte)'=') < 0;
    }

    /// <summary>The bytes of the JSON object that the text starts with; all of it where the object is never closed.</summary>
    public static int ObjectLength(ReadOnlySpan<byte> text)
    {
        var (depth, isQuoted) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case (byte)'\\' when isQuoted:
                    i++;
                    break;
                case (byte)'"':
                    isQuoted = !isQuoted;
                    break;
                case (byte)'{' when !isQuoted:
                    depth++;
                    break;
                case (byte)'}' when !isQuoted && --depth == 0:
                    return i + 1;
            }
        }

        return text.Length;
    }
}
