namespace StaticNews.Engine.Prose;

/// <summary>Finds characters in a body that cannot be seen and are not published.</summary>
internal static class HiddenCharacters
{
    private static readonly RareCharacters Searched = new(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017"
        + "\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F\uFFFE\uFFFF" + DirectionControls.All);

    /// <summary>Reports the first.</summary>
    public static void Report(string text, BodyReport report)
    {
        var at = Searched.IndexIn(text);
        if (at >= 0) report.Add(MarkupRules.HiddenCharacter, at, 1, ["U+" + ((int)text[at]).ToString("X4", CultureInfo.InvariantCulture)]);
    }
}
