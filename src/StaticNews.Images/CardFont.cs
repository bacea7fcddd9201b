using System.Security;
using NetVips;

namespace StaticNews.Images;

/// <summary>Fonts of the machine, by the names that the systems have them under.</summary>
internal static class CardFont
{
    public const string Serif = "Noto Serif CJK KR, Noto Serif KR, Source Han Serif K, NanumMyeongjo, AppleMyungjo, Batang, serif";
    public const string Sans = "Noto Sans CJK KR, Noto Sans KR, Pretendard, NanumGothic, Apple SD Gothic Neo, Malgun Gothic, sans-serif";

    // Fonts for Hangul stand wide apart: of what they ask for.
    private const string LineHeight = "0.92";
    private const double Full = 235;

    /// <summary>Whether two letters of the language come out as letters: without a font they are boxes with their numbers, or the same speck.</summary>
    public static bool IsThere(string language)
    {
        VipsLibrary.Use();
        try
        {
            var (one, other) = language == "ko" ? ("한", "글") : ("A", "g");
            using var first = Draw(one, Sans, 48, language);
            using var second = Draw(other, Sans, 48, language);
            return !IsBox(first) && !first.WriteToMemory<byte>().AsSpan().SequenceEqual(second.WriteToMemory<byte>());
        }
        catch (VipsException)
        {
            return false;
        }
    }

    /// <summary>Text as a mask, white where letters are. Lines stand below each other where the text has them.</summary>
    public static Image Draw(string text, string families, int sizePx, string language)
    {
        VipsLibrary.Use();
        var markup = $"<span lang=\"{language}\" line_height=\"{LineHeight}\">{SecurityElement.Escape(text)}</span>";
        return Image.Text(markup, font: $"{families} Bold {sizePx}", dpi: 72);
    }

    private static bool IsBox(Image letter)
    {
        using var right = letter.Crop(letter.Width - 2, 0, 2, letter.Height);
        using var top = letter.Crop(0, 0, letter.Width, 2);
        return right.Avg() > Full && top.Avg() > Full;
    }
}
