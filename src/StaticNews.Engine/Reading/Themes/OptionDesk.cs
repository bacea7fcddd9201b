using StaticNews.Engine.Shared.Colors;

namespace StaticNews.Engine.Reading.Themes;

/// <summary>A value of an option: whether it is taken, and whether what it looks like will be read.</summary>
internal static class OptionDesk
{
    /// <summary>The value, or null and a remark.</summary>
    public static ThemeOptionValue? Judge(ThemeOption option, string name, Located<string> written, Remarks remarks)
    {
        var value = option.Accept(written.Value);
        if (value is null && option.Kind == ThemeOptionKind.Color && IsCut(written.Value))
            remarks.Add(ThemeLookRules.CutColor, written.Span, name);
        else if (value is null)
            remarks.Suggest(ThemeFileRules.OptionValue, written.Span, Nearest.Find(written.Value, option.Candidates), name, written.Value, option.Example);
        else if (option.Kind == ThemeOptionKind.Font) CheckFont(name, value, written.Span, remarks);
        else if (option is { Kind: ThemeOptionKind.Color, On: { } ground }) CheckColor(name, value, ground, written.Span, remarks);
        return value;
    }

    // To YAML, what follows a blank and a # is a comment.
    private static bool IsCut(string text) => text.Length == 0 || text.AsSpan().Count('(') > text.AsSpan().Count(')');

    private static void CheckFont(string name, ThemeOptionValue value, TextSpan span, Remarks remarks)
    {
        var last = FontList.Read(value.Style!)[^1];
        if (!FontList.Generic.Contains(last)) remarks.Suggest(ThemeLookRules.NoGenericFont, span, Nearest.Find(last, FontList.Generic), name, last);
    }

    private static void CheckColor(string name, ThemeOptionValue value, SchemeColor ground, TextSpan span, Remarks remarks)
    {
        var color = SchemeColor.Read(value.Style!)!;
        var (day, night) = (Contrast.Tenths(color.Light, ground.Light), Contrast.Tenths(color.Dark, ground.Dark));
        if (day >= Contrast.Needed && night >= Contrast.Needed) return;
        var light = day >= Contrast.Needed ? color.LightText : Contrast.Readable(color.Light, ground.Light).Hex;
        var dark = night >= Contrast.Needed ? color.DarkText : Contrast.Readable(color.Dark, ground.Dark).Hex;
        var better = light == dark ? light : $"light-dark({light}, {dark})";
        remarks.Add(ThemeLookRules.WeakContrast, span, name, value.Text, Ratio(day), Ratio(night), better);
    }

    private static string Ratio(int tenths) => string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}");
}
