namespace StaticNews.Engine.Shared.Diagnostics;

/// <summary>One text in the two languages of the messages. {0}, {1} … stand for the diagnostic's arguments.</summary>
public sealed record Wording(string Korean, string English)
{
    /// <summary>The text with its arguments, in the language asked for.</summary>
    public string In(MessageLanguage language, ImmutableArray<string> arguments)
    {
        var text = language == MessageLanguage.English ? English : Korean;
        for (var i = 0; i < arguments.Length; i++)
            text = text.Replace("{" + i.ToString(CultureInfo.InvariantCulture) + "}", arguments[i], StringComparison.Ordinal);
        return text;
    }
}
