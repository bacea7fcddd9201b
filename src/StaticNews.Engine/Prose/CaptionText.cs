using System.Buffers;

namespace StaticNews.Engine.Prose;

/// <summary>The title of a picture as a newspaper writes it: "설명 | 사진=김기자".</summary>
/// <param name="Caption">Null where the title has none.</param>
/// <param name="Credit">The name alone for a photograph (사진=김기자 → 김기자), with its kind for anything else (그래픽=김기자).</param>
internal readonly record struct CaptionText(string? Caption, string? Credit)
{
    private static readonly SearchValues<char> Bars = SearchValues.Create("|｜");

    public static CaptionText Of(string? title)
    {
        if (string.IsNullOrWhiteSpace(title)) return default;
        var bar = title.AsSpan().LastIndexOfAny(Bars);
        if (bar < 0) return IsMarkedCredit(title) ? new(null, Credited(title)) : new(title.Trim(), null);
        return new(Filled(title[..bar]), Filled(Credited(title[(bar + 1)..])));
    }

    private static bool IsMarkedCredit(string title)
    {
        var text = title.AsSpan().Trim();
        var mark = text.IndexOfAny("=:＝：");
        return mark > 0 && text[..mark].Trim() is "사진" or "그래픽" or "자료" or "사진제공" or "사진 제공" or "자료사진" or "일러스트" or "영상";
    }

    private static string Credited(string text)
    {
        var credit = text.AsSpan().Trim();
        if (credit.StartsWith("사진", StringComparison.Ordinal) && credit.Length > 2 && (credit[2] is '=' or ':' or '＝' or '：' || char.IsWhiteSpace(credit[2])))
        {
            var name = credit[2..].TrimStart();
            if (name.Length > 0 && name[0] is '=' or ':' or '＝' or '：') name = name[1..].TrimStart();
            if (!name.StartsWith("제공", StringComparison.Ordinal)) credit = name;
        }

        return credit.ToString();
    }

    private static string? Filled(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length == 0 ? null : trimmed;
    }
}
