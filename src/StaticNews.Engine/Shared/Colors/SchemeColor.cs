namespace StaticNews.Engine.Shared.Colors;

/// <summary>A color by day and by night, as text and as read: one color, or light-dark(one, another).</summary>
internal sealed record SchemeColor(string LightText, CssColor Light, string DarkText, CssColor Dark)
{
    private const string Pair = "light-dark(";

    /// <summary>Whether day and night are written apart.</summary>
    public bool IsPair => LightText != DarkText;

    /// <summary>As a stylesheet has it.</summary>
    public string Text => IsPair ? $"{Pair}{LightText}, {DarkText})" : LightText;

    /// <summary>null for what is no color.</summary>
    public static SchemeColor? Read(string text)
    {
        text = text.Trim();
        if (!text.StartsWith(Pair, StringComparison.OrdinalIgnoreCase))
            return CssColorReader.Read(text) is { } color ? new SchemeColor(text, color, text, color) : null;
        if (!text.EndsWith(')')) return null;
        var inner = text[Pair.Length..^1];
        var comma = CommaBetween(inner);
        if (comma < 0) return null;
        var (light, dark) = (inner[..comma].Trim(), inner[(comma + 1)..].Trim());
        return CssColorReader.Read(light) is { } day && CssColorReader.Read(dark) is { } night ? new SchemeColor(light, day, dark, night) : null;
    }

    // rgb(1, 2, 3) has commas of its own.
    private static int CommaBetween(string text)
    {
        var depth = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '(') depth++;
            else if (text[at] == ')') depth--;
            else if (text[at] == ',' && depth == 0) return at;
        }

        return -1;
    }
}
